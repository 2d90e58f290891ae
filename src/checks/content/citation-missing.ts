import type { Library } from '../../library/library.ts'
import { cellClaims } from '../../library/relations.ts'
import type { Rule } from '../rule.ts'

export const citationMissing: Rule<Library> = {
  id: 'citation-missing',
  severity: 'error',
  summary: 'Every page with medical content must cite at least one claim.',
  alone: true,
  *check({ editions }) {
    for (const page of editions.flatMap(({ allPages }) => allPages)) {
      if (page.citations.length > 0 || cellClaims(page).length > 0) continue
      const message = 'Missing citation, expected statements that rest on claims, as `[@claim-id]`'
      yield { file: page.file, place: page.at('name'), message }
    }
  },
}
