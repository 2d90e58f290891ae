import type { Library, PageOf } from '../../library/library.ts'
import { nearest } from '../../library/nearest.ts'
import type { Report, Rule } from '../rule.ts'

export const comparisonCells: Rule<Library> = {
  id: 'comparison-cells',
  severity: 'error',
  summary: 'Every row of a comparison must have one cell for each option.',
  alone: true,
  *check({ editions }) {
    for (const page of editions.flatMap(({ allPages }) => allPages)) {
      if (page.kind !== 'comparison') continue
      yield* checkOptions(page)
      yield* checkRows(page)
    }
  },
}

function* checkOptions({ file, fields: { options }, at }: PageOf<'comparison'>): Iterable<Report> {
  for (const [index, option] of options.entries()) {
    if (options.indexOf(option) === index) continue
    const message = `Unexpected second option \`${option}\`, expected each option once`
    yield { file, place: at('options', index), message }
  }
}

function* checkRows({ file, fields, at, keyAt }: PageOf<'comparison'>): Iterable<Report> {
  const options = [...new Set(fields.options)]
  const ids = new Set<string>()
  for (const [row, { id, cells }] of fields.rows.entries()) {
    const place = at('rows', row, 'id')
    if (ids.has(id)) {
      yield { file, place, message: `Unexpected second row \`${id}\`, expected an id that stands once` }
    }
    ids.add(id)
    for (const option of options) {
      if (Object.hasOwn(cells, option)) continue
      const message = `Missing cell of \`${option}\` in row \`${id}\`, expected its text, or \`notSaid: true\``
      yield { file, place, message }
    }
    for (const option of Object.keys(cells)) {
      if (options.includes(option)) continue
      const message = `Unexpected cell of \`${option}\` in row \`${id}\`, expected one of ${options.join(', ')}`
      yield { file, place: keyAt('rows', row, 'cells', option), message, expected: nearest(option, options) }
    }
  }
}
