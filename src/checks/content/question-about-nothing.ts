import type { Library } from '../../library/library.ts'
import { nearest } from '../../library/nearest.ts'
import type { Rule } from '../rule.ts'

export const questionAboutNothing: Rule<Library> = {
  id: 'question-about-nothing',
  severity: 'error',
  summary: 'Every question must be about a page that exists.',
  *check({ editions, unread }) {
    for (const { allQuestions, pages } of editions) {
      for (const { id, file, fields, place, at } of allQuestions) {
        if (fields.about.length === 0) {
          yield {
            file,
            place,
            message: `Question \`${id}\` is about nothing, expected ids of pages in \`about\``,
          }
        }
        for (const [index, about] of fields.about.entries()) {
          if (pages.has(about) || unread.has(about)) continue
          const message = `Unexpected \`${about}\` in \`about\`, expected the id of a page`
          yield { file, place: at('about', index), message, expected: nearest(about, pages.keys()) }
        }
      }
    }
  },
}
