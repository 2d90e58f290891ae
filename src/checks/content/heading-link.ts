import type { Library } from '../../library/library.ts'
import type { Place } from '../../library/place.ts'
import type { Rule } from '../rule.ts'
import { textsOf } from '../texts-of.ts'

export const headingLink: Rule<Library> = {
  id: 'heading-link',
  severity: 'error',
  summary: 'A heading must hold no link.',
  alone: true,
  *check({ editions }) {
    for (const { file, headings, links } of editions.flatMap(textsOf)) {
      for (const { text, place } of links) {
        if (!headings.some((heading) => isWithin(place(), heading.place))) continue
        const message = `Unexpected link in a heading, expected \`${text}\` without one, and a link in the text below`
        yield { file, place: place(), message, expected: text }
      }
    }
  },
}

const isWithin = (inner: Place, outer: Place) =>
  isBefore(outer.line, outer.column, inner.line, inner.column) &&
  isBefore(inner.endLine, inner.endColumn, outer.endLine, outer.endColumn)

const isBefore = (line: number, column: number, otherLine: number, otherColumn: number) =>
  line < otherLine || (line === otherLine && column <= otherColumn)
