import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'
import { textsOf } from '../texts-of.ts'

export const linkDefinitionMissing: Rule<Library> = {
  id: 'link-definition-missing',
  severity: 'error',
  summary: 'A link by reference must have its definition.',
  alone: true,
  *check({ editions }) {
    for (const { file, brokenReferences } of editions.flatMap(textsOf)) {
      for (const { text, place } of brokenReferences) {
        const message = `Unexpected \`${text}\`, expected a link with its target, as in \`[words](condition:asthma)\``
        yield { file, place, message }
      }
    }
  },
}
