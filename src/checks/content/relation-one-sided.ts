import type { Library } from '../../library/library.ts'
import { fieldThatNames, relationsOf } from '../../library/relations.ts'
import { insertEntry } from '../insert-entry.ts'
import type { Rule } from '../rule.ts'

export const relationOneSided: Rule<Library> = {
  id: 'relation-one-sided',
  severity: 'error',
  summary: 'Both pages of a relation must name each other.',
  *check(library) {
    for (const { allPages, pages } of library.editions) {
      const sides = new Map(allPages.map((page) => [page, new Set(relationsOf(page).map(({ id }) => id))]))
      for (const page of allPages) {
        const back = fieldThatNames(page.kind)
        if (!back) continue
        for (const { id, field, place } of relationsOf(page)) {
          const other = pages.get(id)
          if (!other || !(back in other.fields) || sides.get(other)?.has(page.id)) continue
          const message = `Unexpected \`${id}\` in \`${field}\` of one side only, expected \`${page.id}\` in \`${back}\` of \`${other.file}\` too`
          // How a treatment fits a condition cannot be guessed.
          const edits = () => (back === 'treatments' ? [] : insertEntry(library, other.file, [back], page.id))
          yield { file: page.file, place: place(), message, edits }
        }
      }
    }
  },
}
