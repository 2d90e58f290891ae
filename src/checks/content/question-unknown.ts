import type { Library } from '../../library/library.ts'
import { nearest } from '../../library/nearest.ts'
import { mendValue, onlyNearest } from '../mend.ts'
import type { Rule } from '../rule.ts'

export const questionUnknown: Rule<Library> = {
  id: 'question-unknown',
  severity: 'error',
  summary: 'Every question that a page places must exist.',
  *check(library) {
    const { editions, unread } = library
    for (const { usesOfQuestion, questions } of editions) {
      for (const [id, uses] of usesOfQuestion) {
        if (questions.has(id) || unread.has(id)) continue
        const message = `Unexpected question \`${id}\`, expected an id of \`questions.yaml\``
        const expected = nearest(id, questions.keys())
        const only = () => onlyNearest(id, questions.keys())
        for (const { file, place } of uses) {
          const edits = () => mendValue(library, { file, place: place() }, id, only())
          yield { file, place: place(), message, expected, edits }
        }
      }
    }
  },
}
