import { expect, test } from 'vitest'
import { readingLevelHigh } from '../../../src/checks/content/reading-level-high.ts'
import { asthma, check, condition, type Files, site } from '../../helpers/library.ts'

const hard = 'Considerable inflammatory constriction complicates pulmonary ventilation.'

test.each<[string, Files]>([
  ['a page in plain words', { [asthma]: condition('The air has to go in. Then it goes out.') }],
  [
    'hard words that the page explains',
    {
      [asthma]: condition('A long [pulmonary ventilation](term:ventilation) is bad.'),
      'en/glossary.yaml': '- { id: ventilation, term: pulmonary ventilation, means: Breath. }\n',
    },
  ],
  [
    'a hard page where the library allows it',
    { 'site.yaml': site('limits: { gradeLimit: 40 }'), [asthma]: condition(hard) },
  ],
  [
    'a page in a language that the grade is not made for',
    { 'site.yaml': site('languages: [es]'), 'es/conditions/asthma.mdx': condition(hard) },
  ],
  [
    'a page that just keeps to the limit',
    { 'site.yaml': site('limits: { gradeLimit: 20.7 }'), [asthma]: condition(hard) },
  ],
])('accepts %s', (_, files) => expect(check(readingLevelHigh, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a hard text, at the name of its page',
    { [asthma]: condition(hard) },
    ['en/conditions/asthma.mdx 2:7-2:13 Unexpected reading level of grade 20.7, expected at most 8'],
  ],
  [
    'a hard main point',
    { [asthma]: condition().replace('One.', hard) },
    ['en/conditions/asthma.mdx 2:7-2:13 Unexpected reading level of grade 23.8, expected at most 8'],
  ],
  [
    'a hard text in a component on one line',
    { [asthma]: condition(`<NotSaid>${hard}</NotSaid>`) },
    ['en/conditions/asthma.mdx 2:7-2:13 Unexpected reading level of grade 20.7, expected at most 8'],
  ],
])('reports %s', (_, files, findings) => expect(check(readingLevelHigh, files)).toEqual(findings))
