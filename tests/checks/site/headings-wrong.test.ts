import { expect, test } from 'vitest'
import { headingsWrong } from '../../../src/checks/site/headings-wrong.ts'
import { checkSite, html } from '../../helpers/site.ts'

const check = (body: string) => checkSite(headingsWrong, { 'index.html': html(body) })

test.each([['levels in order', '<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>']])('accepts %s', (_, body) =>
  expect(check(body)).toEqual([]),
)

test.each([
  ['no h1', '<p>A</p>', 'index.html 1:1 Missing `h1`, expected one heading for the whole page'],
  [
    'a second h1',
    '<h1>A</h1><h2>B</h2><h1>C</h1>',
    'index.html 2:27 Unexpected `h1` over "C", expected no second `h1`',
  ],
  [
    'a level that is skipped',
    '<h1>A</h1><h3>B</h3>',
    'index.html 2:17 Unexpected `h3` over "B", expected `h2`',
  ],
])('reports %s', (_, body, finding) => expect(check(body)).toEqual([finding]))

test('reports a heading before the h1', () => {
  expect(check('<h2>B</h2><h1>A</h1>')).toEqual([
    'index.html 2:7 Unexpected `h2` over "B", expected `h1`',
    'index.html 2:17 Unexpected `h1` over "A", expected it before all others',
  ])
})
