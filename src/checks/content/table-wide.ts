import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'
import { textsOf } from '../texts-of.ts'

export const tableWide: Rule<Library> = {
  id: 'table-wide',
  severity: 'error',
  summary: 'A table must fit on paper.',
  alone: true,
  *check({ editions, site }) {
    const { tableColumns, headerWords } = site.limits
    for (const { file, tables } of editions.flatMap(textsOf)) {
      for (const { header, place } of tables) {
        if (header.length > tableColumns) yield { file, place, message: tooMany(header.length, tableColumns) }
        for (const cell of header) {
          const words = cell.text.split(/\s+/).filter(Boolean).length
          if (words <= headerWords) continue
          const message = `Unexpected heading of a column with ${words} words, expected at most ${headerWords}`
          yield { file, place: cell.place, message }
        }
      }
    }
    for (const page of editions.flatMap(({ allPages }) => allPages)) {
      // The first column says what a row is about.
      const columns = page.kind === 'comparison' ? page.fields.options.length + 1 : 0
      if (columns <= tableColumns) continue
      yield { file: page.file, place: page.at('options'), message: tooMany(columns, tableColumns) }
    }
  },
}

const tooMany = (columns: number, limit: number) =>
  `Unexpected table of ${columns} columns, expected at most ${limit}`
