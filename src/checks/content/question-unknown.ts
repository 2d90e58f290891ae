import type { Library } from '../../library/library.ts'
import { nearest } from '../../library/nearest.ts'
import type { Rule } from '../rule.ts'

export const questionUnknown: Rule<Library> = {
  id: 'question-unknown',
  severity: 'error',
  summary: 'Every question that a page places must exist.',
  *check({ editions, unread }) {
    for (const { usesOfQuestion, questions } of editions) {
      for (const [id, uses] of usesOfQuestion) {
        if (questions.has(id) || unread.has(id)) continue
        const message = `Unexpected question \`${id}\`, expected an id of \`questions.yaml\``
        for (const { file, place } of uses)
          yield { file, place, message, expected: nearest(id, questions.keys()) }
      }
    }
  },
}
