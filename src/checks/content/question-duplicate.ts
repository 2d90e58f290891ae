import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'

export const questionDuplicate: Rule<Library> = {
  id: 'question-duplicate',
  severity: 'error',
  summary: 'An id or the words of a question may stand once.',
  *check({ editions }) {
    for (const { allQuestions } of editions) {
      const ids = new Set<string>()
      const asked = new Map<string, string>()
      for (const { id, file, fields, place, at } of allQuestions) {
        if (ids.has(id)) {
          yield {
            file,
            place: place(),
            message: `Unexpected second question \`${id}\`, expected an id that stands once`,
          }
        }
        ids.add(id)
        const words = fields.ask
          .toLowerCase()
          .replace(/[^\p{L}\p{N}]+/gu, ' ')
          .trim()
        const other = asked.get(words)
        if (other !== undefined) {
          const message = `Unexpected wording, expected one that \`${other}\` does not have`
          yield { file, place: at('ask'), message }
        }
        asked.set(words, id)
      }
    }
  },
}
