import { expect, test } from 'vitest'
import { languageWrong } from '../../../src/checks/site/language-wrong.ts'
import { checkSite, html } from '../../helpers/site.ts'

const spanish = html('').replace('lang="en"', 'lang="es"')
const check = (body: string, es = spanish) =>
  checkSite(languageWrong, { 'index.html': html(body), 'es/index.html': es })

test.each([
  ['the language of the edition', ''],
  ['a link to another language', '<a href="/library/es/" hreflang="es">Español</a>'],
  ['a link to another site', '<a href="https://example.com/" hreflang="de">Deutsch</a>'],
])('accepts %s', (_, body) => expect(check(body)).toEqual([]))

test('reports the language of another edition', () => {
  expect(check('', html(''))).toEqual(['es/index.html 1:16 Unexpected language `en`, expected `es`'])
})

test('reports a page without a language', () => {
  expect(check('', html('').replace(' lang="en"', ''))).toEqual([
    'es/index.html 1:16 Missing language, expected `es`',
  ])
})

test('reports a link that says another language than its page', () => {
  expect(check('<a href="/library/es/" hreflang="en">Español</a>')).toEqual([
    'index.html 2:30 Unexpected `hreflang` `en` of `/library/es/`, expected `es`',
  ])
})
