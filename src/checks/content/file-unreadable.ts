import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'

export const fileUnreadable: Rule<Library> = {
  id: 'file-unreadable',
  severity: 'error',
  summary: 'Every file must be text in UTF-8.',
  *check({ problems }) {
    for (const { kind, file, place, message, expected } of problems) {
      if (kind === 'file-unreadable') yield { file, place, message, expected }
    }
  },
}
