import type { Kind } from '../../library/kinds.ts'
import type { Library } from '../../library/library.ts'
import { nearest } from '../../library/nearest.ts'
import { relationsOf } from '../../library/relations.ts'
import { mendValue, onlyNearest } from '../mend.ts'
import type { Rule } from '../rule.ts'

const kindOfField: Record<string, Kind> = {
  treatments: 'treatment',
  symptoms: 'symptom',
  conditions: 'condition',
  options: 'treatment',
}

export const relationMissing: Rule<Library> = {
  id: 'relation-missing',
  severity: 'error',
  summary: 'Every page that a relation names must exist.',
  *check(library) {
    const { editions, unread } = library
    for (const { allPages, pages, pagesByFormerId } of editions) {
      for (const page of allPages) {
        for (const { id, field, place } of relationsOf(page)) {
          const kind = kindOfField[field]
          if (!kind || pages.get(id)?.kind === kind || unread.has(id)) continue
          const ids = [...pages.values()].flatMap((each) => (each.kind === kind ? [each.id] : []))
          const former = pagesByFormerId.get(id)?.id
          const message = `Unexpected \`${id}\` in \`${field}\`, expected the id of a ${kind}`
          const at = { file: page.file, place: place() }
          const edits = () => mendValue(library, at, id, former ?? onlyNearest(id, ids))
          yield { ...at, message, expected: former ?? nearest(id, ids), edits }
        }
      }
    }
  },
}
