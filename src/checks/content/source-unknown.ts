import type { Library } from '../../library/library.ts'
import { nearest } from '../../library/nearest.ts'
import { mendValue, onlyNearest } from '../mend.ts'
import type { Rule } from '../rule.ts'

export const sourceUnknown: Rule<Library> = {
  id: 'source-unknown',
  severity: 'error',
  summary: 'Every claim must come from a reference that exists.',
  *check(library) {
    const { allClaims, references, unread } = library
    for (const { id, file, fields, at } of allClaims) {
      for (const [index, { source }] of fields.from.entries()) {
        if (references.has(source) || unread.has(source)) continue
        const message = `Unexpected source \`${source}\` of claim \`${id}\`, expected an id of \`sources/references.yaml\``
        const here = { file, place: at('from', index, 'source') }
        const edits = () => mendValue(library, here, source, onlyNearest(source, references.keys()))
        yield { ...here, message, expected: nearest(source, references.keys()), edits }
      }
    }
  },
}
