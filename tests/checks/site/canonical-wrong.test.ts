import { expect, test } from 'vitest'
import { canonicalWrong } from '../../../src/checks/site/canonical-wrong.ts'
import { checkSite, html } from '../../helpers/site.ts'

const link = (address: string) => `<link rel="canonical" href="${address}">`
const check = (head: string, file = 'a/index.html') => checkSite(canonicalWrong, { [file]: html('', head) })

test.each([
  ['its own address', link('https://example.org/library/a/'), undefined],
  ['the page of a wrong address', '', '404.html'],
  [
    'where a page leads on to',
    `<meta http-equiv="refresh" content="0;url=/library/b/">${link('https://example.org/library/b/')}`,
  ],
])('accepts %s', (_, head, file?) => expect(check(head, file)).toEqual([]))

test.each([
  ['none', '', 'a/index.html 1:1 Missing canonical address, expected `https://example.org/library/a/`'],
  [
    'that of another page',
    link('https://example.org/library/'),
    'a/index.html 1:86 Unexpected canonical address `https://example.org/library/`, expected `https://example.org/library/a/` and no other',
  ],
  [
    'two of them',
    link('https://example.org/library/a/') + link('/b/'),
    'a/index.html 1:146 Unexpected canonical address `/b/`, expected `https://example.org/library/a/` and no other',
  ],
  [
    'its own on a page that leads on',
    `<meta http-equiv="refresh" content="0;url=/library/b/">${link('https://example.org/library/a/')}`,
    'a/index.html 1:141 Unexpected canonical address `https://example.org/library/a/`, expected `https://example.org/library/b/` and no other',
  ],
])('reports %s', (_, head, finding) => expect(check(head)).toEqual([finding]))
