import { expect, test } from 'vitest'
import { comparisonCellEmpty } from '../../../src/checks/content/comparison-cell-empty.ts'
import { check, comparison } from '../../helpers/library.ts'

const cell = (text: string) => ({
  'en/comparisons/inhalers.yaml': comparison(`{ text: ${text}, claims: [tubes] }`),
})

test.each<[string, ReturnType<typeof cell>]>([
  ['a text', cell('It opens.')],
  ['a short one', cell('None needed.')],
  ['a number', cell('"5"')],
  [
    'a cell that says that no source speaks',
    { 'en/comparisons/inhalers.yaml': comparison('{ notSaid: true }') },
  ],
])('accepts %s', (_, files) => expect(check(comparisonCellEmpty, files)).toEqual([]))

const of = (text: string) =>
  `Unexpected text \`${text}\` that says nothing, expected words, or \`notSaid: true\``

test.each<[string, string, string]>([
  ['a dash', '"—"', `7:23-7:26 ${of('—')}`],
  ['dots', '"…"', `7:23-7:26 ${of('…')}`],
  ['a filler, in any case', 'N/A', `7:23-7:26 ${of('N/A')}`],
  ['a filler with a full stop', 'Unknown.', `7:23-7:31 ${of('Unknown.')}`],
])('reports %s', (_, text, finding) =>
  expect(check(comparisonCellEmpty, cell(text))).toEqual([`en/comparisons/inhalers.yaml ${finding}`]),
)
