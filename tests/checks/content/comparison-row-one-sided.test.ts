import { expect, test } from 'vitest'
import { comparisonRowOneSided } from '../../../src/checks/content/comparison-row-one-sided.ts'
import { check, comparison, type Files } from '../../helpers/library.ts'

const said = '{ text: It opens., claims: [tubes] }'
const row = (...cells: string[]): Files => ({
  'en/comparisons/inhalers.yaml': `id: inhalers
name: Inhalers
options: [puffer, spacer, rest]
rows:
  - { id: ease, label: Ease, ${cells.join(', ')} }
`,
})

test.each<[string, Files]>([
  ['texts of all options', row(`cells: { puffer: ${said}, spacer: ${said}, rest: ${said} }`)],
  ['a gap beside two texts', row(`cells: { puffer: ${said}, spacer: ${said}, rest: { notSaid: true } }`)],
  [
    'a row in which the sources say nothing',
    { 'en/comparisons/inhalers.yaml': comparison('{ notSaid: true }') },
  ],
  [
    'a note that says so',
    row(
      'note: Of the puffer only.',
      `cells: { puffer: ${said}, spacer: { notSaid: true }, rest: { notSaid: true } }`,
    ),
  ],
  ['a cell that lacks its neighbours, which another rule reads', row(`cells: { puffer: ${said} }`)],
])('accepts %s', (_, files) => expect(check(comparisonRowOneSided, files)).toEqual([]))

test.each<[string, Files, string]>([
  [
    'one text among gaps',
    row(`cells: { puffer: { notSaid: true }, spacer: ${said}, rest: { notSaid: true } }`),
    '5:11-5:15 Unexpected row `ease` that speaks of `spacer` only, expected a `note` that says so',
  ],
  [
    'one text of two',
    { 'en/comparisons/inhalers.yaml': comparison(said) },
    '6:11-6:15 Unexpected row `ease` that speaks of `spacer` only, expected a `note` that says so',
  ],
])('reports %s', (_, files, finding) =>
  expect(check(comparisonRowOneSided, files)).toEqual([`en/comparisons/inhalers.yaml ${finding}`]),
)
