import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'

export const questionMixed: Rule<Library> = {
  id: 'question-mixed',
  severity: 'error',
  summary: 'In each group, questions from the sources must stand before those from outside.',
  *check({ editions }) {
    for (const { allQuestions } of editions) {
      const before = new Map<string, (typeof allQuestions)[number]>()
      for (const question of allQuestions) {
        const { id, file, fields, place } = question
        const last = before.get(fields.group)
        before.set(fields.group, question)
        if (fields.outside || !last?.fields.outside) continue
        const message = `Unexpected question \`${id}\` from the sources after \`${last.id}\` from outside, expected it before`
        yield { file, place: place(), message }
      }
    }
  },
}
