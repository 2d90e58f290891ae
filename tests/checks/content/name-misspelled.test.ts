import { expect, test } from 'vitest'
import { nameMisspelled } from '../../../src/checks/content/name-misspelled.ts'
import { asthma, check, condition, type Files, guide, term } from '../../helpers/library.ts'

const cold = 'en/conditions/cold.mdx'
const named = (name: string, fields: string, text = '') =>
  condition(text, fields).replace('name: Asthma', `name: ${name}`)

test.each<[string, Files]>([
  [
    'names that are spelled right',
    { [asthma]: named('Bronchial asthma', 'alsoCalled: [asthma bronchiale, wheezing bronchitis]') },
  ],
  [
    'other forms and right spellings of a word',
    {
      [asthma]: named(
        'Inflamed bronchus',
        'alsoCalled: [inflame, bronchitis, bronchitic lung, tumour, tumor, plaques, plaque]',
      ),
    },
  ],
  ['a word that is the start of another', { [asthma]: named('Sciatica', 'alsoCalled: [sciatic problem]') }],
  [
    'a near word that a text uses',
    {
      [asthma]: named('Arterial problem', 'alsoCalled: [arteriol problem]'),
      'en/guides/visit.mdx': guide('An arteriol is a small tube.'),
    },
  ],
  [
    'a near word that several pages have',
    {
      [asthma]: named('Arterial problem', 'alsoCalled: [arteriol problem]'),
      [cold]: named('Cold', 'alsoCalled: [arteriol trouble]'),
    },
  ],
  [
    'words with two letters that differ',
    { [asthma]: named('Personal problem', 'alsoCalled: [peroneal problem]') },
  ],
  ['words with another first letter', { [asthma]: named('Septic problem', 'alsoCalled: [aseptic problem]') }],
  ['short words', { [asthma]: named('Cold lung', 'alsoCalled: [cald lang]') }],
])('accepts %s', (_, files) => expect(check(nameMisspelled, files)).toEqual([]))

const message = (word: string, name: string) =>
  `Unexpected \`${word}\` in the name \`${name}\`, expected a right spelling: the search finds a wrong one too`

test.each<[string, Files, string[]]>([
  [
    'a letter that is missing, added, changed or in its neighbour’s place',
    {
      [asthma]: named(
        'Bronchial asthma',
        'alsoCalled:\n  - bronchal asthma\n  - Brronchial lungs\n  - bronchiol lungs\n  - bronchail lungs',
      ),
    },
    [
      `en/conditions/asthma.mdx 6:5-6:20 ${message('bronchal', 'bronchal asthma')} (bronchial asthma)`,
      `en/conditions/asthma.mdx 7:5-7:21 ${message('brronchial', 'Brronchial lungs')} (bronchial lungs)`,
      `en/conditions/asthma.mdx 8:5-8:20 ${message('bronchiol', 'bronchiol lungs')} (bronchial lungs)`,
      `en/conditions/asthma.mdx 9:5-9:20 ${message('bronchail', 'bronchail lungs')} (bronchial lungs)`,
    ],
  ],
  [
    'a misspelled word of the glossary',
    { [asthma]: condition('', 'alsoCalled: [narrow airwy]'), 'en/glossary.yaml': term('airway') },
    [`en/conditions/asthma.mdx 5:14-5:26 ${message('airwy', 'narrow airwy')} (narrow airway)`],
  ],
  [
    'a misspelled word of what people say who know no name',
    { [asthma]: condition('', 'describedAs: [narrow airwy]'), 'en/glossary.yaml': term('airway') },
    [`en/conditions/asthma.mdx 5:15-5:27 ${message('airwy', 'narrow airwy')} (narrow airway)`],
  ],
  [
    'a misspelled word of a name that stands before it on the page',
    { [asthma]: condition('', 'alsoCalled: [wheezing lungs, weezing lungs]') },
    [`en/conditions/asthma.mdx 5:30-5:43 ${message('weezing', 'weezing lungs')} (wheezing lungs)`],
  ],
])('reports %s', (_, files, findings) => expect(check(nameMisspelled, files)).toEqual(findings))
