import type { Nodes, Parents, Root } from 'mdast'
import type { Block, Range, ToPlace } from './markdown.ts'
import { skip } from './skip.ts'

/** The file's text as offsets know it, and where the nodes of a tree stand in it. */
interface Source {
  text: string
  rangeOf(node: Nodes): Range
  place: ToPlace
}

/** The blocks of running text of a tree, in order: paragraphs, list items, cells and captions, without headings. */
export function readBlocks(tree: Root, source: Source): Block[] {
  const blocks: Block[] = []
  const visit = (node: Nodes, within: readonly string[]) => {
    if (!('children' in node)) return
    if (holdsProse(node)) blocks.push(readBlock(node, within, source))
    const inside = isComponent(node) && node.name ? [...within, node.name] : within
    for (const child of node.children) visit(child, inside)
  }
  visit(tree, [])
  return blocks
}

const isComponent = (node: Nodes) => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'

/** A component on a line of its own holds its text without a paragraph around it. */
const holdsProse = (node: Parents) =>
  node.type === 'paragraph' ||
  node.type === 'tableCell' ||
  (node.type === 'mdxJsxFlowElement' && node.children.some(({ type }) => phrasing.has(type)))

const phrasing = new Set(['text', 'link', 'emphasis', 'strong', 'delete'])

/** A piece of a block's text, and where it stands in the file. */
interface Piece {
  at: number
  start: number
  end: number
  /** Its text, where the file has it in another length. */
  value: string | undefined
}

function readBlock(block: Parents, within: readonly string[], { text: file, rangeOf, place }: Source): Block {
  const pieces: Piece[] = []
  const citations: Block['citations'] = []
  const links: Block['links'] = []
  const bold: Block['bold'] = []
  const parts: string[] = []
  let length = 0
  const add = (value: string) => {
    // A reader sees a space where the file has a line break; the segmenter would end a sentence there.
    parts.push(value.replace(/[^\S ]/g, ' '))
    length += value.length
  }
  const read = (node: Nodes) => {
    if (node.type === 'text' || node.type === 'inlineCode') {
      const { value } = node
      const [start, end] = rangeOf(node)
      pieces.push({ at: length, start, end, value: value.length === end - start ? undefined : value })
      add(value)
    } else if (node.type === 'break') add(' ')
    else if (node.type === 'citation') for (const id of node.ids) citations.push({ id, at: length })
    else if ('children' in node) {
      const start = length
      node.children.forEach(read)
      if (node.type === 'link') links.push({ url: node.url, start, end: length })
      if (node.type === 'strong') bold.push([start, length])
    }
  }
  block.children.forEach(read)

  const text = parts.join('')
  return { text, citations, links, bold, within, place: placeIn(pieces, rangeOf(block)[0], file, place) }
}

// Apart from the reading, so that a block does not hold the whole tree in memory.
function placeIn(pieces: readonly Piece[], start: number, file: string, place: ToPlace): ToPlace {
  const rangeAt = (at: number): Range => {
    const piece = pieces.findLast((each) => each.at <= at) ?? pieces[0]
    return piece ? rangeIn(piece, at - piece.at, file) : [start, start]
  }
  return (from, to) => place(rangeAt(from)[0], to > from ? rangeAt(to - 1)[1] : rangeAt(from)[0])
}

/** Where a unit of a piece is written in the file; the indents of further lines are stepped over. */
function rangeIn({ value, start, end }: Piece, at: number, file: string): Range {
  if (value === undefined) return [start + at, start + at + 1]
  let range: Range = [start, start]
  let index = 0
  while (index <= at && index < value.length) {
    const from = value[index - 1] === '\n' ? skip(/[ \t>]*/y, file, range[1]) : range[1]
    const entity = entityAt(file, from, value, index)
    if (entity) {
      range = [from, entity.end]
      index += entity.units
      continue
    }
    const found = file.indexOf(value.charAt(index), from)
    if (found !== -1 && found < end) range = [isEscaped(file, found, from) ? found - 1 : found, found + 1]
    index++
  }
  return range
}

const isEscaped = (file: string, at: number, from: number) => at === from + 1 && file[from] === '\\'

/** A sign that is written as `&eacute;` or `&#233;`: where it ends, and how many units of the value it is. */
function entityAt(file: string, at: number, value: string, index: number) {
  const end = skip(/(?:&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);)?/iy, file, at)
  if (end === at || value.startsWith(file.slice(at, end), index)) return undefined
  return { end, units: /[\uD800-\uDBFF]/.test(value.charAt(index)) ? 2 : 1 }
}
