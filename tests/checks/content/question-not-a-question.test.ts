import { expect, test } from 'vitest'
import { questionNotAQuestion } from '../../../src/checks/content/question-not-a-question.ts'
import { check, type Files, site } from '../../helpers/library.ts'

const asks = (ask: string): Files => ({
  'en/questions.yaml': `- { id: a, ask: '${ask}', group: before, for: self, outside: true }\n`,
})

test.each<[string, Files]>([
  ['a question', asks('Why me?')],
  ['a question in quotes, and one with a space after it', asks('What is "asthma?" ')],
  ['the mark of another writing', asks('لماذا أنا؟')],
  [
    'a language whose marks are not known',
    {
      'site.yaml': site('languages: [el]'),
      'el/questions.yaml': asks('Γιατί;')['en/questions.yaml'] as string,
    },
  ],
])('accepts %s', (_, files) => expect(check(questionNotAQuestion, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a request',
    asks('Tell me why.'),
    ['en/questions.yaml 1:17-1:31 Unexpected `why.` at the end of a question, expected `?`'],
  ],
  [
    'a mark before the end',
    asks('Why? Tell me'),
    ['en/questions.yaml 1:17-1:31 Unexpected `me` at the end of a question, expected `?`'],
  ],
  [
    'the mark of another language, where a library lists its own',
    { ...asks('Why?'), 'en/interface.yaml': 'prose: { question-marks: ";" }' },
    ['en/questions.yaml 1:17-1:23 Unexpected `Why?` at the end of a question, expected `;`'],
  ],
])('reports %s', (_, files, findings) => expect(check(questionNotAQuestion, files)).toEqual(findings))
