import type { Library } from '../../library/library.ts'
import { phrasesAt } from '../../library/words.ts'
import type { Rule } from '../rule.ts'

export const comparisonCellEmpty: Rule<Library> = {
  id: 'comparison-cell-empty',
  severity: 'error',
  summary: 'A cell of a comparison must say something, or that no source does.',
  alone: true,
  *check({ editions }) {
    for (const { allPages, words } of editions) {
      const fillers = new Set(phrasesAt(words, 'prose.fillers'))
      for (const { kind, file, fields, at } of allPages) {
        if (kind !== 'comparison') continue
        for (const [row, { cells }] of fields.rows.entries()) {
          for (const [option, cell] of Object.entries(cells)) {
            if (!('text' in cell) || !saysNothing(cell.text, fillers)) continue
            const message = `Unexpected text \`${cell.text}\` that says nothing, expected words, or \`notSaid: true\``
            yield { file, place: at('rows', row, 'cells', option, 'text'), message }
          }
        }
      }
    }
  },
}

function saysNothing(text: string, fillers: ReadonlySet<string>): boolean {
  const plain = text.toLowerCase().replace(/[.!?]+$/, '')
  return fillers.has(plain) || !/[\p{L}\p{N}]/u.test(plain)
}
