import type { Library } from '../../library/library.ts'
import { nearest } from '../../library/nearest.ts'
import { mendValue, onlyNearest } from '../mend.ts'
import type { Rule } from '../rule.ts'

export const claimUnknown: Rule<Library> = {
  id: 'claim-unknown',
  severity: 'error',
  summary: 'Every citation must name a claim that exists.',
  *check(library) {
    for (const [id, uses] of library.usesOfClaim) {
      if (library.claims.has(id) || library.unread.has(id)) continue
      const expected = nearest(id, library.claims.keys())
      const message = `Unexpected claim \`${id}\`, expected an id of \`sources/claims/\``
      const only = () => onlyNearest(id, library.claims.keys())
      for (const { file, place } of uses) {
        const edits = () => mendValue(library, { file, place: place() }, id, only())
        yield { file, place: place(), message, expected, edits }
      }
    }
  },
}
