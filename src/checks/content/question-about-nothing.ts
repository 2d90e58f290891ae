import type { Library } from '../../library/library.ts'
import { nearest } from '../../library/nearest.ts'
import { mendValue, onlyNearest } from '../mend.ts'
import type { Rule } from '../rule.ts'

export const questionAboutNothing: Rule<Library> = {
  id: 'question-about-nothing',
  severity: 'error',
  summary: 'Every question must be about a page that exists.',
  *check(library) {
    const { editions, unread } = library
    for (const { allQuestions, pages, pagesByFormerId } of editions) {
      for (const { id, file, fields, place, at } of allQuestions) {
        if (fields.about.length === 0) {
          yield {
            file,
            place: place(),
            message: `Question \`${id}\` is about nothing, expected ids of pages in \`about\``,
          }
        }
        for (const [index, about] of fields.about.entries()) {
          if (pages.has(about) || unread.has(about)) continue
          const message = `Unexpected \`${about}\` in \`about\`, expected the id of a page`
          const former = pagesByFormerId.get(about)?.id
          const here = { file, place: at('about', index) }
          const edits = () => mendValue(library, here, about, former ?? onlyNearest(about, pages.keys()))
          yield { ...here, message, expected: former ?? nearest(about, pages.keys()), edits }
        }
      }
    }
  },
}
