import { expect, test } from 'vitest'
import { optionsUnequal } from '../../../src/checks/content/options-unequal.ts'
import { asthma, check, condition, type Files, site } from '../../helpers/library.ts'

const words = (count: number) => Array.from({ length: count }, () => 'air').join(' ')
const cell = (text: string) => `{ text: ${text}, claims: [tubes] }`
const row = (puffer: string, spacer: string, more = ''): Files => ({
  'en/comparisons/inhalers.yaml': `id: inhalers
name: Inhalers
options: [puffer, spacer, rest]
rows:
  - id: ease
    label: Ease
    ${more}
    cells:
      puffer: ${puffer}
      spacer: ${spacer}
      rest: { notSaid: true }
`,
})
const choices = (...counts: number[]) => ({
  [asthma]: condition(
    counts.map((count, at) => `<Choice id="c${at}">\n\n${words(count)}\n\n</Choice>`).join('\n\n'),
  ),
})

test.each<[string, Files]>([
  ['cells a quarter apart', row(cell(words(20)), cell(words(15)))],
  ['a cell beside gaps only', row(cell(words(20)), '{ notSaid: true }')],
  ['a row with a note', row(cell(words(20)), cell(words(5)), 'note: More of the puffer.')],
  ['addresses of links, which are no words', row(cell('"[air](term:the-air-in-it) air"'), cell('air air'))],
  [
    'more where the library allows it',
    { 'site.yaml': site('limits: { cellsApartPercent: 75 }'), ...row(cell(words(20)), cell(words(5))) },
  ],
  ['choices of which one has twice the words', choices(10, 20, 15)],
  ['one choice', choices(10)],
])('accepts %s', (_, files) => expect(check(optionsUnequal, files)).toEqual([]))

test.each<[string, Files, string]>([
  [
    'cells further apart, at the longest',
    row(cell(words(14)), cell(words(20))),
    'en/comparisons/inhalers.yaml 10:23-10:102 Unexpected 20 words on `spacer` beside 14 words on `puffer`, expected lengths at most 25% apart, or a `note` that says why',
  ],
  [
    'a choice of more than twice the words, at its id',
    choices(10, 21, 15),
    'en/conditions/asthma.mdx 13:13-13:15 Unexpected 21 words on `c1` beside 10 words on `c0`, expected at most 2 times the words',
  ],
  [
    'an empty choice',
    choices(10, 0),
    'en/conditions/asthma.mdx 7:13-7:15 Unexpected 10 words on `c0` beside 0 words on `c1`, expected at most 2 times the words',
  ],
])('reports %s', (_, files, finding) => expect(check(optionsUnequal, files)).toEqual([finding]))
