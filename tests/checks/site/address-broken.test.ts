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
  ['a page whose script reads the rest', '<a href="/library/a/#pages=/library/b/">a</a>'],
  ['a file', '<img src="/library/style.css" alt="">'],
  ['this site, written out whole', '<a href="https://example.org/library/a/">a</a>'],
  ['another site on the same host', '<a href="https://example.org/shop/">a</a>'],
  ['another site', '<a href="https://example.com/nothing/">a</a>'],
  ['a picture for another screen', '<img src="/library/style.css" srcset="/library/style.css 2x" alt="">'],
  ['a phone', '<a href="tel:5550100">a</a>'],
  [
    'a template, such as of a PDF that is not made yet',
    '<template><a href="/library/b.pdf">b</a></template>',
  ],
])('accepts an address of %s', (_, body) => expect(check(body)).toEqual([]))

test.each([
  [
    'a link behind a template with the same',
    '<template id="made-later"><a href="/library/b.pdf">b</a></template><a href="/library/b.pdf">b</a>',
    'index.html 2:82 Unexpected address `/library/b.pdf`, expected one that leads to a file',
  ],
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
    'an id of the content',
    '<a href="condition:asthma">a</a>',
    'index.html 2:15 Unexpected address `condition:asthma`, expected one that a browser can follow',
  ],
  [
    'a sign that is no code',
    '<a href="/library/a/#%">a</a>',
    'index.html 2:15 Unexpected `#%` in `/library/a/#%`, expected the id of a part of `a/index.html`',
  ],
  [
    'an address that cannot be read',
    '<a href="https://">a</a>',
    'index.html 2:15 Unexpected address `https://`, expected one that can be read',
  ],
  [
    'a form to nowhere',
    '<form action="/library/c/"></form>',
    'index.html 2:20 Unexpected address `/library/c/`, expected one that leads to a file',
  ],
])('reports %s', (_, body, finding) => expect(check(body)).toEqual([finding]))

test('reports a file that a style wants and that is not there', () => {
  expect(checkSite(addressBroken, { 'x/a.css': 'a{src:url("../b.woff2")}', 'c.woff2': '' })).toEqual([
    'x/a.css 1:12 Unexpected address `../b.woff2`, expected one that leads to a file',
  ])
})

test('accepts a file that a style wants', () => {
  expect(checkSite(addressBroken, { 'x/a.css': 'a{src:url("../b.woff2")}', 'b.woff2': '' })).toEqual([])
})
