import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'

export const sourceUnused: Rule<Library> = {
  id: 'source-unused',
  severity: 'error',
  summary: 'Every reference must be the source of a claim.',
  *check({ allReferences, allClaims, unread }) {
    const used = new Set(allClaims.flatMap(({ fields }) => fields.from.map(({ source }) => source)))
    for (const { id, file, place } of allReferences) {
      if (used.has(id) || unread.mentions(id)) continue
      yield {
        file,
        place: place(),
        message: `Unexpected reference \`${id}\` that no claim comes from, expected a claim of it`,
      }
    }
  },
}
