import { expect, test } from 'vitest'
import { addressBroken } from '../../../src/checks/site/address-broken.ts'
import { checkSite, html } from '../../helpers/site.ts'

const check = (body: string) =>
  checkSite(addressBroken, {
    'index.html': html(body),
    'a/index.html': html('<h2 id="part">Part</h2>'),
    'style.css': '',
  })

test.each([
  ['a page', '<a href="/library/a/">a</a>'],
  ['a page, from the page on', '<a href="a/">a</a>'],
  ['a part of another page', '<a href="/library/a/#part">a</a>'],
  ['a part of the same page', '<a href="#here" id="here">a</a>'],
  ['a file', '<img src="/library/style.css" alt="">'],
  ['this site, written out whole', '<a href="https://example.org/library/a/">a</a>'],
  ['another site on the same host', '<a href="https://example.org/shop/">a</a>'],
  ['another site', '<a href="https://example.com/nothing/">a</a>'],
  ['a phone', '<a href="tel:5550100">a</a>'],
])('accepts an address of %s', (_, body) => expect(check(body)).toEqual([]))

test.each([
  [
    'a page that is not there',
    '<a href="/library/b/">b</a>',
    'index.html 2:15 Unexpected address `/library/b/`, expected one that leads to a file',
  ],
  [
    'a page without its base path',
    '<a href="/a/">a</a>',
    'index.html 2:15 Unexpected address `/a/`, expected one below `/library/`',
  ],
  [
    'a part that is not there',
    '<a href="/library/a/#prt">a</a>',
    'index.html 2:15 Unexpected `#prt` in `/library/a/#prt`, expected the id of a part of `a/index.html`',
  ],
  [
    'a form to nowhere',
    '<form action="/library/c/"></form>',
    'index.html 2:20 Unexpected address `/library/c/`, expected one that leads to a file',
  ],
])('reports %s', (_, body, finding) => expect(check(body)).toEqual([finding]))
