import type { Kind } from './kinds.ts'
import type { Page } from './library.ts'
import type { Place } from './place.ts'

/** The pages that a page names in its fields: the other side of a relation. */
export function relationsOf(page: Page): { id: string; field: string; place(): Place }[] {
  const named = (field: string, ids: readonly (string | { id: string })[]) =>
    ids.map((it, index) =>
      typeof it === 'string'
        ? { id: it, field, place: () => page.at(field, index) }
        : { id: it.id, field, place: () => page.at(field, index, 'id') },
    )
  switch (page.kind) {
    case 'condition':
      return [...named('treatments', page.fields.treatments), ...named('symptoms', page.fields.symptoms)]
    case 'treatment':
    case 'symptom':
      return named('conditions', page.fields.conditions)
    case 'comparison':
      return named('options', page.fields.options)
    case 'guide':
      return []
  }
}

/** The field in which the other side of a relation names a page of this kind; none where it need not. */
export function fieldThatNames(kind: Kind): 'conditions' | 'treatments' | 'symptoms' | undefined {
  switch (kind) {
    case 'condition':
      return 'conditions'
    case 'treatment':
      return 'treatments'
    case 'symptom':
      return 'symptoms'
    default:
      return undefined
  }
}

/** The claims that the cells of a comparison name. */
export function cellClaims(page: Page): { id: string; place(): Place }[] {
  if (page.kind !== 'comparison') return []
  return page.fields.rows.flatMap(({ cells }, row) =>
    Object.entries(cells).flatMap(([option, cell]) =>
      'claims' in cell
        ? cell.claims.map((id, index) => ({
            id,
            place: () => page.at('rows', row, 'cells', option, 'claims', index),
          }))
        : [],
    ),
  )
}
