import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'

export const claimUnused: Rule<Library> = {
  id: 'claim-unused',
  severity: 'error',
  summary: 'Every claim must be cited by a page, word, question, warning sign or the text about the library.',
  *check({ allClaims, usesOfClaim, unread }) {
    for (const { id, file, place } of allClaims) {
      if (usesOfClaim.has(id) || unread.mentions(id)) continue
      yield {
        file,
        place: place(),
        message: `Unexpected claim \`${id}\` that nothing cites, expected a citation \`[@${id}]\``,
      }
    }
  },
}
