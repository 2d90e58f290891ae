import { expect, test } from 'vitest'
import { questionDuplicate } from '../../../src/checks/content/question-duplicate.ts'
import { check, type Files, question, site } from '../../helpers/library.ts'

test.each<[string, Files]>([
  [
    'different questions, and the same ones in two languages',
    {
      'site.yaml': site('languages: [en, es]'),
      'en/questions.yaml': question('why') + question('how'),
      'es/questions.yaml': question('why'),
    },
  ],
])('accepts %s', (_, files) => expect(check(questionDuplicate, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a second question with the same id',
    {
      'en/questions.yaml': `${question('why')}- { id: why, ask: Since when?, group: before, for: self, outside: true }\n`,
    },
    ['en/questions.yaml 2:9-2:12 Unexpected second question `why`, expected an id that stands once'],
  ],
  [
    'the same words, in other letters and signs',
    {
      'en/questions.yaml':
        '- { id: a, ask: "Why me, now?", group: before, for: self, outside: true }\n- { id: b, ask: why me now, group: before, for: self, outside: true }\n',
    },
    ['en/questions.yaml 2:17-2:27 Unexpected wording, expected one that `a` does not have'],
  ],
])('reports %s', (_, files, findings) => expect(check(questionDuplicate, files)).toEqual(findings))
