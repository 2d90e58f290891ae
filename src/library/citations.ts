import type { Nodes, Text } from 'mdast'
import type { Citation, CitationNode, Range, ToPlace } from './markdown.ts'
import { skip } from './skip.ts'

const citationMark = /\s*\[(@[^[\]]*)\]/g

/** Put citation nodes in place of the marks in a tree's texts. `partsOf` gives a text's parts, by default from its value. */
export function placeCitations(
  node: Nodes,
  partsOf = ({ value }: Text) => citationParts(cutAtCitations(value)),
): void {
  if (!('children' in node)) return
  for (let index = node.children.length - 1; index >= 0; index--) {
    const child = node.children[index] as Nodes
    if (child.type !== 'text') placeCitations(child, partsOf)
    // Children of a kind fit where a text stood.
    else if (child.value.includes('[@')) node.children.splice(index, 1, ...(partsOf(child) as never[]))
  }
}

interface Piece {
  value: string
  /** The ids of a mark, as written. */
  list?: string
}

/** The pieces of a text as text and citation nodes. */
export const citationParts = (pieces: readonly Piece[]): (Text | CitationNode)[] =>
  pieces.map(({ value, list }) =>
    list === undefined
      ? { type: 'text', value }
      : { type: 'citation', ids: citedIds(list).map(({ id }) => id) },
  )

/** Where each piece stands of a text as the file has it, from offset `start` on. */
export function citationRanges(pieces: readonly Piece[], start: number): Range[] {
  let from = start
  return pieces.map(({ value }) => {
    const range: Range = [from, from + value.length]
    from = range[1]
    return range
  })
}

/** A text cut before and after each mark. */
export function cutAtCitations(text: string): Piece[] {
  const pieces: Piece[] = []
  let last = 0
  for (const { index, 0: mark, 1: list = '' } of text.matchAll(citationMark)) {
    if (index > last) pieces.push({ value: text.slice(last, index) })
    pieces.push({ value: mark, list })
    last = index + mark.length
  }
  if (last < text.length) pieces.push({ value: text.slice(last) })
  return pieces
}

/** The claims that a mark names. `raw` is the mark as the file has it from offset `start` on. */
export function citationsIn(raw: string, start: number, place: ToPlace): Citation[] {
  const listAt = raw.indexOf('@')
  const list = raw.slice(listAt, raw.lastIndexOf(']'))
  return citedIds(list).map(({ id, at }) => {
    const from = start + listAt + at
    return { id, place: () => place(from, from + id.length) }
  })
}

/** The ids of a mark, and where in it each begins: `@a; @b` holds `a` at 1 and `b` at 5. */
function citedIds(list: string): { id: string; at: number }[] {
  const ids: { id: string; at: number }[] = []
  let start = 0
  for (const part of list.split(';')) {
    const before = skip(beforeId, part, 0)
    if (part) ids.push({ id: part.slice(before).trimEnd(), at: start + before })
    start += part.length + 1
  }
  return ids
}

const beforeId = /\s*@?/y

/** What stands in a text node as `[@` and is no citation: up to its bracket, or else to the next space. */
export function brokenCitations(text: string, raw: string, start: number): Range[] {
  return [...raw.matchAll(/(?<!\\)\[@/g)].map(({ index }) => {
    const from = start + index
    return [from, skip(/\[@(?:[^[\]\n]|\[[^[\]\n]*\])*\]|\[@[^\s[\]]*/y, text, from)]
  })
}
