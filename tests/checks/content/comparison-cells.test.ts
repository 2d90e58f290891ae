import { expect, test } from 'vitest'
import { comparisonCells } from '../../../src/checks/content/comparison-cells.ts'
import { check, comparison, type Files } from '../../helpers/library.ts'

const table = (options: string, rows: string) => ({
  'en/comparisons/inhalers.yaml': `id: inhalers\nname: Inhalers\noptions: ${options}\nrows:\n${rows}`,
})

/** A row of three lines and one for each cell. */
const row = (id: string, ...cells: string[]) =>
  `  - id: ${id}\n    label: Ease\n    cells:\n${cells.map((cell) => `      ${cell}: { notSaid: true }\n`).join('')}`

test.each<[string, Files]>([
  ['a cell for each option', { 'en/comparisons/inhalers.yaml': comparison('{ notSaid: true }') }],
  [
    'cells in another order, in several rows',
    table('[puffer, spacer]', row('ease', 'spacer', 'puffer') + row('cost', 'puffer', 'spacer')),
  ],
  [
    'options that are no treatments, which another rule reads',
    table('[one, two]', row('ease', 'one', 'two')),
  ],
])('accepts %s', (_, files) => expect(check(comparisonCells, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a row without a cell, at its id',
    table('[puffer, spacer]', row('ease', 'puffer', 'spacer') + row('cost', 'puffer')),
    [
      'en/comparisons/inhalers.yaml 10:9-10:13 Missing cell of `spacer` in row `cost`, expected its text, or `notSaid: true`',
    ],
  ],
  [
    'a cell for something that is no option, at its key, and offers the right one',
    table('[puffer, spacer]', row('ease', 'puffer', 'spacer', 'pufer')),
    [
      'en/comparisons/inhalers.yaml 10:7-10:12 Unexpected cell of `pufer` in row `ease`, expected one of puffer, spacer (puffer)',
    ],
  ],
  [
    'a misspelled option, as both',
    table('[puffer, spacer]', row('ease', 'puffer', 'spacers')),
    [
      'en/comparisons/inhalers.yaml 5:9-5:13 Missing cell of `spacer` in row `ease`, expected its text, or `notSaid: true`',
      'en/comparisons/inhalers.yaml 9:7-9:14 Unexpected cell of `spacers` in row `ease`, expected one of puffer, spacer (spacer)',
    ],
  ],
  [
    'two rows with one id',
    table('[puffer, spacer]', row('ease', 'puffer', 'spacer') + row('ease', 'puffer', 'spacer')),
    ['en/comparisons/inhalers.yaml 10:9-10:13 Unexpected second row `ease`, expected an id that stands once'],
  ],
  [
    'an option that stands twice, and its missing cell once',
    table('[puffer, spacer, puffer]', row('ease', 'spacer')),
    [
      'en/comparisons/inhalers.yaml 3:27-3:33 Unexpected second option `puffer`, expected each option once',
      'en/comparisons/inhalers.yaml 5:9-5:13 Missing cell of `puffer` in row `ease`, expected its text, or `notSaid: true`',
    ],
  ],
  [
    'names that every object has',
    table('[puffer, constructor]', row('ease', 'puffer', 'toString')),
    [
      'en/comparisons/inhalers.yaml 5:9-5:13 Missing cell of `constructor` in row `ease`, expected its text, or `notSaid: true`',
      'en/comparisons/inhalers.yaml 9:7-9:15 Unexpected cell of `toString` in row `ease`, expected one of puffer, constructor',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(comparisonCells, files)).toEqual(findings))
