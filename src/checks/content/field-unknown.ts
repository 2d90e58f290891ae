import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'

export const fieldUnknown: Rule<Library> = {
  id: 'field-unknown',
  severity: 'error',
  summary: 'Unknown fields are mistakes.',
  *check({ problems }) {
    for (const { kind, file, place, message, expected } of problems) {
      if (kind === 'field-unknown') yield { file, place, message, expected }
    }
  },
}
