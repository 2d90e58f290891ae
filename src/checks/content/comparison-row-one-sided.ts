import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'

export const comparisonRowOneSided: Rule<Library> = {
  id: 'comparison-row-one-sided',
  severity: 'warning',
  summary: 'A row that speaks of one option only should have a note that says so.',
  alone: true,
  *check({ editions }) {
    for (const { kind, file, fields, at } of editions.flatMap(({ allPages }) => allPages)) {
      if (kind !== 'comparison') continue
      for (const [row, { id, cells, note }] of fields.rows.entries()) {
        const said = Object.entries(cells).filter(([, cell]) => 'text' in cell)
        const [option] = said.map(([name]) => name)
        if (note || said.length !== 1 || Object.keys(cells).length < 2) continue
        const message = `Unexpected row \`${id}\` that speaks of \`${option}\` only, expected a \`note\` that says so`
        yield { file, place: at('rows', row, 'id'), message }
      }
    }
  },
}
