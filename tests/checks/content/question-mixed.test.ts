import { expect, test } from 'vitest'
import { questionMixed } from '../../../src/checks/content/question-mixed.ts'
import { check, type Files, question } from '../../helpers/library.ts'

const sourced = (id: string, group = 'before') =>
  `- { id: ${id}, ask: "${id}?", group: ${group}, for: self, claims: [said] }\n`
const list = (...questions: string[]): Files => ({ 'en/questions.yaml': questions.join('') })

test.each<[string, Files]>([
  [
    'questions from the sources first, in each group',
    list(sourced('a'), question('x'), sourced('b', 'cause')),
  ],
  ['a group with questions of one kind only', list(question('x'), question('y'), sourced('a', 'cause'))],
])('accepts %s', (_, files) => expect(check(questionMixed, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a question from the sources after one from outside',
    list(sourced('a'), question('x'), sourced('b'), sourced('c')),
    [
      'en/questions.yaml 3:9-3:10 Unexpected question `b` from the sources after `x` from outside, expected it before',
    ],
  ],
  [
    'one in a group that another group divides',
    list(question('x'), sourced('a', 'cause'), sourced('b')),
    [
      'en/questions.yaml 3:9-3:10 Unexpected question `b` from the sources after `x` from outside, expected it before',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(questionMixed, files)).toEqual(findings))
