import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'

export const termUnused: Rule<Library> = {
  id: 'term-unused',
  severity: 'error',
  summary: 'Every entry of the glossary must be linked from somewhere.',
  *check({ editions, unread }) {
    for (const { allTerms, usesOfTerm } of editions) {
      for (const { id, file, place } of allTerms) {
        if (usesOfTerm.has(id) || unread.mentions(id)) continue
        yield {
          file,
          place: place(),
          message: `Unexpected term \`${id}\` that no page uses, expected a link to \`term:${id}\``,
        }
      }
    }
  },
}
