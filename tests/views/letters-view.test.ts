import { expect, test } from 'vitest'
import type { Library } from '../../src/library/library.ts'
import { letterPages, lettersOf } from '../../src/views/letters-view.ts'
import { addressesOf } from '../../src/views/site-addresses.ts'
import { asthma, condition, type Files, library, site } from '../helpers/library.ts'

function pagesOf(files: Files, namesOnPage: number): string[] {
  const all: Library = library({ 'site.yaml': site(`limits: { namesOnPage: ${namesOnPage} }`), ...files })
  const [edition] = all.editions
  if (!edition) throw new Error('There is no edition')
  const addresses = addressesOf(edition, '/')
  return letterPages(lettersOf(edition, addresses), all.site, addresses).map(
    ({ href, names }) => `${href} ${names.map(({ name }) => name).join(', ')}`,
  )
}

test('names that have room on one page are not split', () => {
  expect(pagesOf({ [asthma]: condition('', 'alsoCalled: [Wheeze]') }, 2)).toEqual([])
})

test('each letter has a page, whatever letter it is', () => {
  expect(pagesOf({ [asthma]: condition('', 'alsoCalled: [Ödem, 3rd lung, "!"]') }, 1)).toEqual([
    '/a-to-z/other/ !',
    '/a-to-z/3/ 3rd lung',
    '/a-to-z/a/ Asthma',
    '/a-to-z/ud6/ Ödem',
  ])
})

test('a letter with too many names has several pages, though all names are alike', () => {
  const files = Object.fromEntries(
    ['a', 'b', 'c', 'd', 'e'].map((id) => [`en/conditions/${id}.mdx`, condition()]),
  )
  expect(pagesOf(files, 2)).toEqual([
    '/a-to-z/a/ Asthma, Asthma',
    '/a-to-z/a-2/ Asthma, Asthma',
    '/a-to-z/a-3/ Asthma',
  ])
})
