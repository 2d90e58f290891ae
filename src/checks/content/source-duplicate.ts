import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'

export const sourceDuplicate: Rule<Library> = {
  id: 'source-duplicate',
  severity: 'error',
  summary: 'The id of a reference may stand once.',
  *check({ allReferences, references }) {
    for (const { id, file, place, ...reference } of allReferences) {
      if (references.get(id)?.at === reference.at) continue
      yield {
        file,
        place: place(),
        message: `Unexpected second reference \`${id}\`, expected an id that stands once`,
      }
    }
  },
}
