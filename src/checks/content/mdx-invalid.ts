import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'

export const mdxInvalid: Rule<Library> = {
  id: 'mdx-invalid',
  severity: 'error',
  summary: 'MDX must be well formed.',
  *check({ problems }) {
    for (const { kind, file, place, message, expected } of problems) {
      if (kind === 'mdx-invalid') yield { file, place, message, expected }
    }
  },
}
