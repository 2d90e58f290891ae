import type { Library } from '../../library/library.ts'
import { nearest } from '../../library/nearest.ts'
import type { Rule } from '../rule.ts'

export const sourceUnknown: Rule<Library> = {
  id: 'source-unknown',
  severity: 'error',
  summary: 'Every claim must come from a reference that exists.',
  *check({ allClaims, references, unread }) {
    for (const { id, file, fields, at } of allClaims) {
      for (const [index, { source }] of fields.from.entries()) {
        if (references.has(source) || unread.has(source)) continue
        const message = `Unexpected source \`${source}\` of claim \`${id}\`, expected an id of \`sources/references.yaml\``
        yield {
          file,
          place: at('from', index, 'source'),
          message,
          expected: nearest(source, references.keys()),
        }
      }
    }
  },
}
