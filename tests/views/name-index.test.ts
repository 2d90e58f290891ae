import { expect, test } from 'vitest'
import type { Edition } from '../../src/library/library.ts'
import { nameIndex } from '../../src/views/name-index.ts'
import { addressesOf } from '../../src/views/site-addresses.ts'
import { asthma, condition, guide, library, term } from '../helpers/library.ts'

const indexOf = (fields: string, text = '') => {
  const [edition] = library({
    [asthma]: condition(text, fields),
    'en/symptoms/cough.mdx': guide()
      .replace('Your visit', 'Cough')
      .replace('What happens.', 'It is loud. And dry!'),
    'en/glossary.yaml': term('airway'),
  }).editions
  return nameIndex(edition as Edition, addressesOf(edition as Edition, '/'))
}

test('a page is found by its names, by what people say, by the first sentence of its summary and by its symptoms', () => {
  const { pages } = indexOf('alsoCalled: [wheezing, RAD]\ndescribedAs: [a cough at night]\nsymptoms: [cough]')
  expect(pages).toEqual([
    [
      'condition',
      'Asthma',
      '/conditions/asthma/',
      ['wheezing', 'RAD'],
      ['cough night'],
      'A lung problem.',
      [1],
    ],
    ['symptom', 'Cough', '/symptoms/cough/', [], [], 'It is loud.', []],
  ])
})

test.each([
  [500, 'Air goes in and out of a lung.'],
  [2000, 'Air goes in and out of a lung.'],
  [2001, ''],
])('of %d pages each says "%s" of itself', (count, says) => {
  const page = (index: number) =>
    guide().replace('What happens.', 'Air goes in and out of a lung.').replace('Your visit', `G${index}`)
  const files = Array.from({ length: count }, (_, index) => [`en/guides/g${index}.mdx`, page(index)] as const)
  const [edition] = library(Object.fromEntries(files)).editions
  const { pages } = nameIndex(edition as Edition, addressesOf(edition as Edition, '/'))
  expect(new Set(pages.map(([, , , , , text]) => text))).toEqual(new Set([says]))
})
