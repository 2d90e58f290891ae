import { expect, test } from 'vitest'
import { readLibrary } from '../../scripts/lib/read-library.ts'
import { ratesOf, readQueries } from '../../scripts/lib/search-rates.ts'
import { nameFinder } from '../../src/client/find-names.ts'
import type { Edition } from '../../src/library/library.ts'
import { nameIndex } from '../../src/views/name-index.ts'
import { addressesOf } from '../../src/views/site-addresses.ts'

const [edition] = (await readLibrary('content')).editions as [Edition]
const index = nameIndex(edition, addressesOf(edition, '/'))
const finder = nameFinder(index)
const queries = await readQueries('tests/search-queries.tsv')
const found = queries.map(({ query }) => finder.find(query).suggestions.map(({ href }) => href))
const rates = new Map(ratesOf(queries, found).map((each) => [each.kind, each]))

test.each([
  ['all on topic', 95, 98],
  ['official', 99, 99],
  ['spelling', 99, 99],
  ['misspelling', 97, 100],
  ['symptom-phrase', 90, 95],
  ['warning', 99, 99],
  ['off-topic', 96, 96],
  ['treatment', 95, 100],
])(
  'queries of the kind "%s" lead to the right page: %i %% first, %i %% among three',
  (kind, first, amongThree) => {
    expect(rates.get(kind)?.first).toBeGreaterThanOrEqual(first)
    expect(rates.get(kind)?.amongThree).toBeGreaterThanOrEqual(amongThree)
  },
)

test('next to no query shows only wrong pages', () => {
  expect(rates.get('all on topic')?.wrongOnly).toBeLessThanOrEqual(2)
})

test('every name of every page leads to a page of that name first', () => {
  const ownersOf = new Map<string, string[]>()
  for (const [, name, href, also] of index.pages) {
    for (const each of [name, ...also]) {
      const key = each.toLowerCase()
      ownersOf.set(key, [...(ownersOf.get(key) ?? []), href])
    }
  }
  const missed = [...ownersOf].filter(
    ([name, hrefs]) => !hrefs.includes(finder.find(name).suggestions[0]?.href ?? ''),
  )
  expect(missed).toEqual([])
})
