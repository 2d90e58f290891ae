import type { Nodes, Parents, Root } from 'mdast'
import type { Block, Range, ToPlace } from './markdown.ts'

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
  value: string
  range: Range
}

function readBlock(block: Parents, within: readonly string[], { text: file, rangeOf, place }: Source): Block {
  const pieces: Piece[] = []
  const citations: Block['citations'] = []
  const links: Block['links'] = []
  const bold: Block['bold'] = []
  let text = ''
  const read = (node: Nodes) => {
    if (node.type === 'text' || node.type === 'inlineCode') {
      pieces.push({ at: text.length, value: node.value, range: rangeOf(node) })
      // A reader sees a space where the file has a line break; the segmenter would end a sentence there.
      text += node.value.replace(/\s/g, ' ')
    } else if (node.type === 'break') text += ' '
    else if (node.type === 'citation') for (const id of node.ids) citations.push({ id, at: text.length })
    else if ('children' in node) {
      const start = text.length
      node.children.forEach(read)
      if (node.type === 'link') links.push({ url: node.url, start, end: text.length })
      if (node.type === 'strong') bold.push([start, text.length])
    }
  }
  block.children.forEach(read)

  return { text, citations, links, bold, within, place: placeIn(pieces, rangeOf(block)[0], file, place) }
}

// Apart from the reading, so that a block does not hold the whole tree in memory.
function placeIn(pieces: readonly Piece[], start: number, file: string, place: ToPlace): ToPlace {
  const offset = (at: number) => {
    const piece = pieces.findLast((each) => each.at <= at) ?? pieces[0]
    return piece ? offsetIn(piece, at - piece.at, file) : start
  }
  return (from, to) => place(offset(from), to > from ? offset(to - 1) + 1 : offset(from))
}

/** Where a unit of a piece stands in the file: escapes and the indents of further lines are stepped over. */
function offsetIn({ value, range: [start, end] }: Piece, at: number, file: string): number {
  if (value.length === end - start) return start + at
  let offset = start
  for (let index = 0; index <= at && index < value.length; index++) {
    const found = file.indexOf(value.charAt(index), offset)
    offset = (found === -1 || found >= end ? offset : found) + 1
  }
  return offset - 1
}
