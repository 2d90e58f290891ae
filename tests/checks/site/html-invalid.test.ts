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

test.each([
  ['a label without its field', '<main><h1>A</h1><label for="b">B</label></main>', 'no-missing-references'],
  ['a field without a label', '<main><h1>A</h1><input type="text"></main>', 'input-missing-label'],
  ['an element out of place', '<main><h1>A</h1><ul><p>B</p></ul></main>', 'element-permitted-content'],
  ['a heading without words', '<main><h1></h1></main>', 'empty-heading'],
])('reports %s', (_, body, rule) => {
  expect(check(body).filter((finding) => finding.includes(`\`${rule}\``))).not.toEqual([])
})

test('leaves to other rules what they report', () => {
  expect(check('<main><h1>A</h1><img src="x.png"></main>')).toEqual([])
})

test('leaves what one page broke to that page', () => {
  const files = {
    'a.html': html('<main><p id="a">A</p><p id="a">B</p></main>'),
    'b.html': html('<main><h1>A</h1></main>'),
  }
  expect(checkSite(htmlInvalid, files)).toHaveLength(1)
})
