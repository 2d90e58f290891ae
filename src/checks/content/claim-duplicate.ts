import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'

export const claimDuplicate: Rule<Library> = {
  id: 'claim-duplicate',
  severity: 'error',
  summary: 'The id of a claim may stand once.',
  *check({ allClaims, claims }) {
    for (const claim of allClaims) {
      const first = claims.get(claim.id)
      if (!first || first === claim) continue
      const message = `Unexpected second claim \`${claim.id}\`, expected an id that \`${first.file}\` does not have`
      yield { file: claim.file, place: claim.place(), message }
    }
  },
}
