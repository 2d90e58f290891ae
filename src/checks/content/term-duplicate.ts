import type { Library, Term } from '../../library/library.ts'
import type { Rule } from '../rule.ts'

const namesOf = ({ term, also }: Term) => [
  [['term'], term] as const,
  ...also.map((name, index) => [['also', index], name] as const),
]

export const termDuplicate: Rule<Library> = {
  id: 'term-duplicate',
  severity: 'error',
  summary: 'An id, word or other form may stand in the glossary once.',
  *check({ editions }) {
    for (const { allTerms } of editions) {
      const ids = new Set<string>()
      const names = new Map<string, string>()
      for (const { id, file, fields, place, at } of allTerms) {
        if (ids.has(id)) {
          yield {
            file,
            place: place(),
            message: `Unexpected second entry \`${id}\`, expected an id that stands once`,
          }
          continue
        }
        ids.add(id)
        for (const [path, name] of namesOf(fields)) {
          const other = names.get(name.toLowerCase())
          if (other !== undefined) {
            const message = `Unexpected \`${name}\`, expected a word that \`${other}\` does not have`
            yield { file, place: at(...path), message }
          }
          names.set(name.toLowerCase(), id)
        }
      }
    }
  },
}
