import { isSeq, type Node, parseDocument } from 'yaml'
import type { Library } from '../library/library.ts'
import { placer } from '../library/place.ts'
import { skip } from '../library/skip.ts'
import type { Edit } from './rule.ts'
import { endOf, endOfLine } from './yaml-ends.ts'

/** Range of a text. */
type Range = [start: number, end: number]

/**
 * The edit that puts the entries of a YAML file in order, each with its comments: those right above it, and those below
 * it that are indented. No edit for a list in brackets, or where the order is right.
 */
export function sortEntries(
  { textOf }: Pick<Library, 'textOf'>,
  file: string,
  compare: (a: unknown, b: unknown) => number,
): Edit[] {
  const text = textOf(file) ?? ''
  const document = parseDocument(text, { keepSourceTokens: true, logLevel: 'error' })
  const list = document.contents
  if (document.errors.length > 0 || !isSeq<Node>(list) || list.flow) return []
  const ranges = rangesOf(text, list.items)
  const values = list.items.map((item) => item.toJS(document))
  const order = values.keys().toArray()
  const sorted = order.toSorted((a, b) => compare(values[a], values[b]))
  const from = order.findIndex((each) => each !== sorted[each])
  const to = order.findLastIndex((each) => each !== sorted[each])
  const [start, end] = [ranges[from]?.[0], ranges[to]?.[1]]
  if (start === undefined || end === undefined) return []

  const between = order.map((index) => text.slice(ranges[index]?.[1], ranges[index + 1]?.[0]))
  const entry = (index: number) => text.slice(...(ranges[index] as Range))
  const moved = sorted
    .slice(from, to + 1)
    .map((index, offset) => entry(index) + (from + offset < to ? between[from + offset] : ''))
    .join('')
  const wanted = sorted.map((index) => values[index])
  const isRight = isSame(text.slice(0, start) + moved + text.slice(end), wanted)
  return isRight ? [{ file, place: placer(text)(start, end), text: moved }] : []
}

/** The range of each entry with its comments, without the line break after it. */
function rangesOf(text: string, items: readonly Node[]): Range[] {
  const ends = items.map((item) => withCommentsBelow(text, endOfLine(text, endOf(item) ?? 0)))
  return items.map((item, index): Range => {
    const line = text.lastIndexOf('\n', (item.range?.[0] ?? 0) - 1) + 1
    const above = index > 0 ? (ends[index - 1] as number) : 0
    // What stands above the first entry, apart from it, is about the whole file.
    const comments = index > 0 ? /\S[\s\S]*$/ : /(^|(?<=\n))(#.*\n)+$/
    const found = comments.exec(text.slice(above, line))
    return [found ? above + found.index : line, ends[index] as number]
  })
}

const withCommentsBelow = (text: string, end: number) => skip(/(\r?\n[ \t]+#.*)*/y, text, end)

function isSame(text: string, wanted: readonly unknown[]): boolean {
  const document = parseDocument(text, { logLevel: 'error' })
  return document.errors.length === 0 && JSON.stringify(document.toJS()) === JSON.stringify(wanted)
}
