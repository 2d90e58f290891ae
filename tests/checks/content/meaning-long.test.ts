import { expect, test } from 'vitest'
import { meaningLong } from '../../../src/checks/content/meaning-long.ts'
import { check, type Files, site } from '../../helpers/library.ts'

test.each<[string, Files]>([
  [
    'a meaning of just as many words, the address of a link not counted',
    {
      'en/glossary.yaml': `- { id: airway, term: airway, means: "${'word '.repeat(29)}[word](term:airway) [@tubes]" }\n`,
    },
  ],
  [
    'a long meaning where the library allows it',
    {
      'site.yaml': site('limits: { meaningWords: 31 }'),
      'en/glossary.yaml': `- { id: airway, term: airway, means: "${'word '.repeat(31)}" }\n`,
    },
  ],
])('accepts %s', (_, files) => expect(check(meaningLong, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'one word too many',
    { 'en/glossary.yaml': `- { id: airway, term: airway, means: "${'word '.repeat(31)}" }\n` },
    ['en/glossary.yaml 1:38-1:195 Unexpected meaning of 31 words, expected at most 30'],
  ],
  [
    'a meaning over several lines',
    { 'en/glossary.yaml': `- id: airway\n  term: airway\n  means: |\n${'    word word\n'.repeat(16)}` },
    ['en/glossary.yaml 3:10-19:14 Unexpected meaning of 32 words, expected at most 30'],
  ],
])('reports %s', (_, files, findings) => expect(check(meaningLong, files)).toEqual(findings))
