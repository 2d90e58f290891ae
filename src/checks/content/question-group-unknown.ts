import type { Library } from '../../library/library.ts'
import { nearest } from '../../library/nearest.ts'
import { wordsAt } from '../../library/words.ts'
import { mendValue, onlyNearest } from '../mend.ts'
import type { Rule } from '../rule.ts'

export const questionGroupUnknown: Rule<Library> = {
  id: 'question-group-unknown',
  severity: 'error',
  summary: 'The group of a question must have words in the interface.',
  *check(library) {
    for (const { allQuestions, words } of library.editions) {
      const groups = Object.keys(wordsAt(words, 'groups') ?? {})
      for (const { file, fields, at } of allQuestions) {
        if (groups.includes(fields.group)) continue
        const message = `Unexpected group \`${fields.group}\`, expected one of ${groups.map((each) => `\`${each}\``).join(', ')}`
        const here = { file, place: at('group') }
        const edits = () => mendValue(library, here, fields.group, onlyNearest(fields.group, groups))
        yield { ...here, message, expected: nearest(fields.group, groups), edits }
      }
    }
  },
}
