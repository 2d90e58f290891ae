import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'
import { textsOf } from '../texts-of.ts'

export const citationBroken: Rule<Library> = {
  id: 'citation-broken',
  severity: 'error',
  summary: 'A mark that begins as a citation must be one.',
  alone: true,
  *check({ editions }) {
    for (const { file, brokenCitations } of editions.flatMap(textsOf)) {
      for (const { text, place } of brokenCitations) {
        const message = `Unexpected \`${text}\`, expected a citation such as \`[@claim-id; @claim-id]\``
        yield { file, place, message }
      }
    }
  },
}
