import { expect, test } from 'vitest'
import { numberWithoutOutsideSource } from '../../../src/checks/content/number-without-outside-source.ts'
import { check, comparison, type Files, guide, site } from '../../helpers/library.ts'

const sources = {
  'sources/references.yaml': `
- { id: article, kind: article, title: Lungs, publisher: A clinic }
- { id: trial, kind: trial, title: Lungs, publisher: A society }
`,
  'sources/claims/all.yaml': `
- { id: told, says: Tubes swell., from: [{ source: article }, { source: none }] }
- { id: counted, says: Tubes swell., from: [{ source: article }, { source: trial }] }
`,
}
const page = (text: string): Files => ({ ...sources, 'en/guides/visit.mdx': guide(text) })

test.each<[string, Files]>([
  [
    'a number that a trial gives',
    page('It takes 6 weeks [@counted]. In 5 of 100 it stays [@told; @counted].'),
  ],
  [
    'numbers that measure nothing',
    page('In 2016 it was step 1. See (1) and (2). There are two kinds, at age 60 or 70.'),
  ],
  ['words that only look like measures', page('It is a nine weekly kind of 1 timeshare, 3 inches wide.')],
  ['a claim that nobody knows, which another rule tells', page('It takes 6 weeks [@none].')],
  ['a question', page('Does it take 6 weeks?')],
  ['what stands where no fact is stated', page('<NotSaid>\n\n- What comes after 2 years.\n\n</NotSaid>')],
  [
    'a cell and a meaning that a trial speaks for',
    {
      ...sources,
      'en/comparisons/inhalers.yaml': comparison('{ text: It takes 6 weeks., claims: [counted] }'),
      'en/glossary.yaml': '- { id: air, term: air, means: Open for 6 weeks., claims: [counted] }',
    },
  ],
  [
    'a language without lists of measures',
    {
      ...sources,
      'site.yaml': site('languages: [es]'),
      'es/guides/visit.mdx': guide('Dura 6 days [@told].'),
    },
  ],
])('accepts %s', (_, files) => expect(check(numberWithoutOutsideSource, files)).toEqual([]))

const of = (found: string) =>
  `Unexpected number \`${found}\`, expected a claim from a source that is no article`

test.each<[string, string, string]>([
  ['weeks of the article', 'It *takes* 6 weeks [@told].', `6:12-6:19 ${of('6 weeks')}`],
  ['a span', 'It takes 4 to 6 weeks [@told].', `6:15-6:22 ${of('6 weeks')}`],
  ['a share', 'It helps 5% [@told].', `6:10-6:12 ${of('5%')}`],
  ['a share with a space and a fraction', 'It helps 2.5 % more [@told].', `6:10-6:15 ${of('2.5 %')}`],
  ['a part of a group', 'It helps 1 in 10 [@told].', `6:10-6:17 ${of('1 in 10')}`],
  ['a part in words', 'Two out of three get well [@told].', `6:1-6:17 ${of('Two out of three')}`],
  ['times', 'It is ten times as strong [@told].', `6:7-6:16 ${of('ten times')}`],
  ['a dose over a line break', 'It takes 500\nmg [@told].', `6:10-7:3 ${of('500 mg')}`],
  ['a number that nothing is cited for', 'It takes 6 weeks.', `6:10-6:17 ${of('6 weeks')}`],
  [
    'the sentence after one that is sourced',
    'It takes 6 weeks [@counted]. Or 7 weeks [@told].',
    `6:33-6:40 ${of('7 weeks')}`,
  ],
])('reports %s', (_, text, finding) =>
  expect(check(numberWithoutOutsideSource, page(text))).toEqual([`en/guides/visit.mdx ${finding}`]),
)

test('reports a cell and a meaning', () => {
  const files = {
    ...sources,
    'en/comparisons/inhalers.yaml': comparison('{ text: It takes 6 weeks., claims: [told] }'),
    'en/glossary.yaml': '- { id: air, term: air, means: Open for 6 weeks., claims: [told] }',
  }
  expect(check(numberWithoutOutsideSource, files)).toEqual([
    `en/comparisons/inhalers.yaml 7:32-7:39 ${of('6 weeks')}`,
    `en/glossary.yaml 1:41-1:48 ${of('6 weeks')}`,
  ])
})
