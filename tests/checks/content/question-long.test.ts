import { expect, test } from 'vitest'
import { questionLong } from '../../../src/checks/content/question-long.ts'
import { check, type Files, site } from '../../helpers/library.ts'

const ofWords = (count: number): Files => ({
  'en/questions.yaml': `- { id: a, ask: "${'why '.repeat(count - 1)}me?", group: before, for: self, outside: true }\n`,
})

test.each<[string, Files]>([
  ['a question of just as many words', ofWords(25)],
  [
    'a longer one where the library allows it',
    { ...ofWords(26), 'site.yaml': site('limits: { questionWords: 26 }') },
  ],
])('accepts %s', (_, files) => expect(check(questionLong, files)).toEqual([]))

test('reports one word too many', () =>
  expect(check(questionLong, ofWords(26))).toEqual([
    'en/questions.yaml 1:17-1:122 Unexpected question of 26 words, expected at most 25',
  ]))
