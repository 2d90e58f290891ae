import width from 'fast-string-width'
import type { Place } from '../../../src/library/place.ts'
import { printable } from './printable.ts'

/** A line as a terminal shows it, and the marks that go below it. */
export interface Excerpt {
  line: string
  marks: string
}

/** What one reads as one sign: its range in the line, what is shown of it, and how many columns that takes. */
interface Sign {
  start: number
  end: number
  shown: string
  width: number
}

const widest = 100
const before = 40
// UTF-16 units that are looked at on each side of the range: a sign has few, and a line may have millions.
const looked = 1000

const signs = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** The stretch of a line around a range that begins in it, with the range marked. None for a line without text. */
export function excerpt(
  line: string,
  { line: startLine, column, endLine, endColumn }: Place,
): Excerpt | undefined {
  if (!line.trim()) return undefined
  const start = Math.min(column - 1, line.length)
  const end = endLine === startLine ? Math.max(start, endColumn - 1) : line.length
  const all = signsAround(line, start, Math.min(end, start + looked))
  const isMarked = (sign: Sign) => sign.end > start && (sign.start < end || sign.start === start)

  const lead = sum(all.filter((sign) => sign.end <= start))
  const from = lead + Math.max(1, sum(all.filter(isMarked))) > widest ? lead - before : 0
  const shown = stretch(all, Math.max(0, from))
  const first = shown[0]?.start ?? 0
  const isCut = { left: first > 0, right: (shown.at(-1)?.end ?? line.length) < line.length }
  const indent = sum(shown.filter((sign) => sign.end <= start)) + (isCut.left ? 1 : 0)
  return {
    line: `${isCut.left ? '…' : ''}${shown.map((sign) => sign.shown).join('')}${isCut.right ? '…' : ''}`,
    marks: ' '.repeat(indent) + '^'.repeat(Math.max(1, sum(shown.filter(isMarked)))),
  }
}

function signsAround(line: string, start: number, end: number): Sign[] {
  const from = Math.max(0, start - looked)
  return [...signs.segment(line.slice(from, end + looked))].map(({ segment, index }) => {
    const shown = printable(segment)
    return { start: from + index, end: from + index + segment.length, shown, width: width(shown) }
  })
}

/** The signs from a column on that fit. */
function stretch(all: readonly Sign[], from: number): Sign[] {
  const shown: Sign[] = []
  let column = 0
  for (const sign of all) {
    if (column >= from && column + sign.width <= from + widest) shown.push(sign)
    column += sign.width
    if (column >= from + widest) break
  }
  return shown
}

const sum = (some: readonly Sign[]) => some.reduce((total, sign) => total + sign.width, 0)
