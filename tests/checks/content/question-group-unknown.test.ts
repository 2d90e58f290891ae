import { expect, test } from 'vitest'
import { questionGroupUnknown } from '../../../src/checks/content/question-group-unknown.ts'
import { check, type Files, question } from '../../helpers/library.ts'

test.each<[string, Files]>([
  [
    'a group of the interface, and one of the library',
    {
      'en/interface.yaml': 'groups: { lungs: About your lungs }\n',
      'en/questions.yaml': question('why') + question('how').replace('before', 'lungs'),
    },
  ],
])('accepts %s', (_, files) => expect(check(questionGroupUnknown, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a misspelled group, and offers the right one',
    { 'en/questions.yaml': question('why').replace('before', 'befor') },
    [
      'en/questions.yaml 1:32-1:37 Unexpected group `befor`, expected one of `before`, `cause`, `choices`, `treatment`, `recovery`, `team` (before)',
    ],
  ],
  [
    'a name that every object has',
    { 'en/questions.yaml': question('why').replace('before', 'constructor') },
    [
      'en/questions.yaml 1:32-1:43 Unexpected group `constructor`, expected one of `before`, `cause`, `choices`, `treatment`, `recovery`, `team`',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(questionGroupUnknown, files)).toEqual(findings))
