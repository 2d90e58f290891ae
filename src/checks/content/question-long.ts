import type { Library } from '../../library/library.ts'
import { wordsOf } from '../../library/sentences.ts'
import type { Rule } from '../rule.ts'

export const questionLong: Rule<Library> = {
  id: 'question-long',
  severity: 'error',
  summary: 'A question must be short enough to be said.',
  *check({ editions, site }) {
    const limit = site.limits.questionWords
    for (const { allQuestions, language } of editions) {
      for (const { file, fields, at } of allQuestions) {
        const words = wordsOf(fields.ask, language).length
        if (words <= limit) continue
        const message = `Unexpected question of ${words} words, expected at most ${limit}`
        yield { file, place: at('ask'), message }
      }
    }
  },
}
