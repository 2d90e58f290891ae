import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'

export const fieldInvalid: Rule<Library> = {
  id: 'field-invalid',
  severity: 'error',
  summary: 'Every field must hold what its schema expects.',
  *check({ problems }) {
    for (const { kind, file, place, message, expected } of problems) {
      if (kind === 'field-invalid') yield { file, place, message, expected }
    }
  },
}
