import type { Nodes, Text } from 'mdast'
import type { Citation, CitationNode, Range, ToPlace } from './markdown.ts'
import { skip } from './skip.ts'

const citationMark = /\s*\[(@[^[\]]*)\]/g

/** Put citation nodes in place of the marks in a tree's texts. `partsOf` gives a text's parts, by default from its value. */
export function placeCitations(node: Nodes, partsOf = ({ value }: Text) => citationParts(value)): void {
  if (!('children' in node)) return
  for (const [index, child] of [...node.children.entries()].reverse()) {
    if (child.type !== 'text') placeCitations(child, partsOf)
    // Children of a kind fit where a text stood.
    else if (child.value.includes('[@')) node.children.splice(index, 1, ...(partsOf(child) as never[]))
  }
}

/** A text as text and citation nodes. */
export const citationParts = (text: string): (Text | CitationNode)[] =>
  cut(text).map(({ value, list }) =>
    list === undefined
      ? { type: 'text', value }
      : { type: 'citation', ids: citedIds(list).map(({ id }) => id) },
  )

/** Where each of these parts stands. `raw` is the text as the file has it, from offset `start` on. */
export function citationRanges(raw: string, start: number): Range[] {
  let from = start
  return cut(raw).map(({ value }) => {
    const range: Range = [from, from + value.length]
    from = range[1]
    return range
  })
}

/** A text cut before and after each mark; a mark has the list of its ids. */
function cut(text: string): { value: string; list?: string }[] {
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

/** The claims that a mark names. `raw` is the mark as the file has it from offset `start` on. */
export function citationsIn(raw: string, start: number, place: ToPlace): Citation[] {
  const listAt = raw.indexOf('@')
  const list = raw.slice(listAt, raw.lastIndexOf(']'))
  return citedIds(list).map(({ id, at }) => {
    const from = start + listAt + at
    return { id, place: place(from, from + id.length) }
  })
}

/** The ids of a mark, and where in it each begins: `@a; @b` holds `a` at 1 and `b` at 5. */
function citedIds(list: string): { id: string; at: number }[] {
  let start = 0
  return list.split(';').flatMap((part) => {
    const before = skip(beforeId, part, 0)
    const at = start + before
    start += part.length + 1
    return part ? [{ id: part.slice(before).trimEnd(), at }] : []
  })
}

const beforeId = /\s*@?/y

/** What stands in a text node as `[@` and is no citation: up to its bracket, or else to the next space. */
export function brokenCitations(text: string, raw: string, start: number): Range[] {
  return [...raw.matchAll(/(?<!\\)\[@/g)].map(({ index }) => {
    const from = start + index
    return [from, skip(/\[@(?:[^[\]\n]|\[[^[\]\n]*\])*\]|\[@[^\s[\]]*/y, text, from)]
  })
}
