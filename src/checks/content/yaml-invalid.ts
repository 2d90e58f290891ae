import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'

export const yamlInvalid: Rule<Library> = {
  id: 'yaml-invalid',
  severity: 'error',
  summary: 'YAML must be well formed.',
  *check({ problems }) {
    for (const { kind, file, place, message, expected } of problems) {
      if (kind === 'yaml-invalid') yield { file, place, message, expected }
    }
  },
}
