import type { Text } from 'mdast'
import type { Citation, CitationNode, Range, ToPlace } from './markdown.ts'

const citationMark = /\s*\[(@[^[\]]*)\]/g

/** A text as text and citation nodes. */
export const citationParts = (text: string): (Text | CitationNode)[] =>
  divide(text).map(({ value, list }) =>
    list === undefined
      ? { type: 'text', value }
      : { type: 'citation', ids: citedIds(list).map(({ id }) => id) },
  )

/** Where each of these parts stands in the file. `raw` is the text as it is written, from offset `start` on. */
export function citationRanges(raw: string, start: number): Range[] {
  let from = start
  return divide(raw).map(({ value }) => {
    const range: Range = [from, from + value.length]
    from = range[1]
    return range
  })
}

/** A text cut before and after each mark; a mark has the list of its ids. */
function divide(text: string): { value: string; list?: string }[] {
  const parts: { value: string; list?: string }[] = []
  let last = 0
  for (const { index, 0: mark, 1: list = '' } of text.matchAll(citationMark)) {
    if (index > last) parts.push({ value: text.slice(last, index) })
    parts.push({ value: mark, list })
    last = index + mark.length
  }
  if (last < text.length) parts.push({ value: text.slice(last) })
  return parts
}

/** The claims that the marks of a text name. `raw` is the text as it is written, from offset `start` on. */
export function citationsIn(raw: string, start: number, place: ToPlace): Citation[] {
  return [...raw.matchAll(citationMark)].flatMap(({ index, 0: mark, 1: list = '' }) => {
    const listAt = start + index + mark.indexOf('@')
    return citedIds(list).map(({ id, at }) => ({ id, place: place(listAt + at, listAt + at + id.length) }))
  })
}

/** The ids of a mark, and where in it each begins: `@a; @b` holds `a` at 1 and `b` at 5. */
const citedIds = (list: string) =>
  [...list.matchAll(/(\s*@?)([^;]*)(?:;|$)/g)].flatMap(({ index, 0: all, 1: before = '', 2: id = '' }) =>
    all ? [{ id: id.trimEnd(), at: index + before.length }] : [],
  )

/** What stands in a text node as `[@` and is no citation: up to its bracket, or else to the next space. */
export function brokenCitations(text: string, raw: string, start: number): Range[] {
  const without = raw.replace(citationMark, (mark) => ' '.repeat(mark.length))
  return [...without.matchAll(/(?<!\\)\[@/g)].map(({ index }) => {
    const broken = /\[@(?:[^[\]\n]|\[[^[\]\n]*\])*\]|\[@[^\s[\]]*/y
    broken.lastIndex = start + index
    broken.test(text)
    return [start + index, broken.lastIndex]
  })
}
