import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'

export const fileUnexpected: Rule<Library> = {
  id: 'file-unexpected',
  severity: 'error',
  summary: 'Every file must be one that a library has.',
  *check({ problems }) {
    for (const { kind, file, place, message, expected } of problems) {
      if (kind === 'file-unexpected') yield { file, place, message, expected }
    }
  },
}
