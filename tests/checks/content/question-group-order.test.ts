import { expect, test } from 'vitest'
import { questionGroupOrder } from '../../../src/checks/content/question-group-order.ts'
import { check, type Files } from '../../helpers/library.ts'

const groups = (...names: string[]): Files => ({
  'en/questions.yaml': names
    .map((group, index) => `- { id: q-${index}, ask: Why?, group: ${group}, for: self, outside: true }\n`)
    .join(''),
})

test.each<[string, Files]>([
  [
    'groups in the order of the interface, some of them left out',
    groups('before', 'before', 'cause', 'team'),
  ],
  ['a group without words, which is told by a rule of its own', groups('cause', 'nonsense', 'choices')],
  [
    "a library's own group at the end",
    { ...groups('before', 'team', 'money'), 'en/interface.yaml': 'groups: { money: About money }' },
  ],
])('accepts %s', (_, files) => expect(check(questionGroupOrder, files)).toEqual([]))

const order = '`before`, `cause`, `choices`, `treatment`, `recovery`, `team`'

test.each<[string, Files, string[]]>([
  [
    'a group before another, once',
    groups('cause', 'before', 'before', 'team'),
    [`en/questions.yaml 2:32-2:38 Unexpected group \`before\` after \`cause\`, expected the order ${order}`],
  ],
  [
    'a group that another divides, though a group without words stands between',
    groups('before', 'cause', 'nonsense', 'before', 'cause'),
    [`en/questions.yaml 4:32-4:38 Unexpected group \`before\` after \`cause\`, expected the order ${order}`],
  ],
])('reports %s', (_, files, findings) => expect(check(questionGroupOrder, files)).toEqual(findings))
