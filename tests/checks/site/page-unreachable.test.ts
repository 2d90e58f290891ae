import { expect, test } from 'vitest'
import { pageUnreachable } from '../../../src/checks/site/page-unreachable.ts'
import { checkSite, html } from '../../helpers/site.ts'

const check = (body: string, files: Record<string, string> = {}) =>
  checkSite(pageUnreachable, {
    'index.html': html(body),
    'a/index.html': html(''),
    '404.html': html(''),
    ...files,
  })

test.each([
  ['a link', '<a href="a/">a</a>'],
  ['a form', '<form action="/library/a/"></form>'],
  ['the search field', '<form action="/library/" data-search="/library/a/"></form>'],
])('accepts a page that %s leads to', (_, body) => expect(check(body)).toEqual([]))

test('accepts a page that a page in reach leads to', () => {
  expect(check('<a href="b/">b</a>', { 'b/index.html': html('<a href="../a/">a</a>') })).toEqual([])
})

test('accepts an address that a page had before', () => {
  const moved = html('', '<meta http-equiv="refresh" content="0; url=/library/">')
  expect(check('<a href="a/">a</a>', { 'b/index.html': moved })).toEqual([])
})

test('reports pages that only lead to each other', () => {
  const files = {
    'a/index.html': html('<a href="/library/b/">b</a>'),
    'b/index.html': html('<a href="/library/a/">a</a>'),
  }
  const rest = 'that no way leads to, expected a link from a page in reach'
  expect(check('', files)).toEqual([
    `a/index.html 1:1 Unexpected page \`/library/a/\` ${rest}`,
    `b/index.html 1:1 Unexpected page \`/library/b/\` ${rest}`,
  ])
})
