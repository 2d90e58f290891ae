import { expect, test } from 'vitest'
import { htmlInvalid } from '../../../src/checks/site/html-invalid.ts'
import { checkSite, html } from '../../helpers/site.ts'

const check = (body: string) => checkSite(htmlInvalid, { 'index.html': html(body) })

test('accepts a valid page', () => expect(check('<main><h1>A page</h1></main>')).toEqual([]))

test('reports two elements with one id', () => {
  expect(check('<main><h1 id="a">A</h1><p id="a">B</p></main>')).toEqual([
    'index.html 2:37 Unexpected HTML, expected `no-dup-id` to hold: Duplicate ID "a"',
  ])
})
