import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'

export const warningSignDuplicate: Rule<Library> = {
  id: 'warning-sign-duplicate',
  severity: 'error',
  summary: 'The id of a warning sign may stand once.',
  *check({ editions }) {
    for (const { warningSigns } of editions) {
      const ids = new Set<string>()
      for (const { id, file, place } of warningSigns) {
        if (ids.has(id)) {
          const message = `Unexpected second warning sign \`${id}\`, expected an id that stands once`
          yield { file, place: place(), message }
        }
        ids.add(id)
      }
    }
  },
}
