import type { Library } from '../../library/library.ts'
import { isRoom, wordsAt } from '../../library/words.ts'
import type { Rule } from '../rule.ts'

export const questionGroupOrder: Rule<Library> = {
  id: 'question-group-order',
  severity: 'error',
  summary: 'Questions must stand group by group, in the order in which readers see the groups.',
  *check({ editions }) {
    for (const { allQuestions, words } of editions) {
      const room = wordsAt(words, 'groups')
      const groups = isRoom(room) ? Object.keys(room) : []
      let last = ''
      for (const { file, fields, at } of allQuestions) {
        const { group } = fields
        // A group without words is told by a rule of its own.
        if (!groups.includes(group)) continue
        if (groups.indexOf(group) < groups.indexOf(last)) {
          const message = `Unexpected group \`${group}\` after \`${last}\`, expected the order ${groups.map((each) => `\`${each}\``).join(', ')}`
          yield { file, place: at('group'), message }
        }
        last = group
      }
    }
  },
}
