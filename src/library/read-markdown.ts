import GithubSlugger from 'github-slugger'
import type { Heading as HeadingNode, Nodes, Root } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { mdxToMdast } from 'satteri'
import { visit } from 'unist-util-visit'
import { brokenCitations, citationParts, citationRanges, citationsIn } from './citations.ts'
import { partIds } from './kinds.ts'
import type { Heading, Mark, Markdown, Range, ToPlace } from './markdown.ts'
import type { Problem } from './problem.ts'
import { readBlocks } from './read-blocks.ts'
import { readComponent } from './read-component.ts'
import { brokenReferences, resolveReferences } from './references.ts'
import type { SourceFile } from './source-file.ts'

/** Read the body of an MDX file, from an offset on. */
export function readBody(source: SourceFile, problems: Problem[], from: number): Markdown | undefined {
  // Spaces in place of the frontmatter keep every offset and line as it is in the file.
  const text = source.text.slice(0, from).replace(/[^\n]/g, ' ') + source.text.slice(from)
  return read(text, source.file, source.place, problems)
}

/** Read a text that stands in a field. `offsets` says where each of its units is in the file. */
export function readInline(
  text: string,
  source: SourceFile,
  offsets: readonly number[],
  problems: Problem[],
): Markdown | undefined {
  const offset = (at: number) => offsets[Math.min(at, offsets.length - 1)] ?? 0
  const place: ToPlace = (start, end) =>
    source.place(offset(start), end > start ? offset(end - 1) + 1 : offset(end))
  return read(text, source.file, place, problems)
}

function read(text: string, file: string, place: ToPlace, problems: Problem[]): Markdown | undefined {
  let tree: Root
  try {
    tree = mdxToMdast(text, { features: { gfm: true, frontmatter: false } }) as Root
  } catch (error) {
    problems.push(mdxProblem(error as Error, text, file, place))
    return undefined
  }
  const result: Markdown = {
    tree,
    links: [],
    citations: [],
    headings: [],
    components: [],
    blocks: [],
    images: [],
    brokenCitations: [],
    brokenReferences: [],
  }
  const headings: HeadingNode[] = []
  // Where the parts of a text stand that its citations divide.
  const ranges = new Map<Nodes, Range>()
  const rangeOf = (node: Nodes): Range => {
    const start = node.position?.start.offset ?? 0
    return ranges.get(node) ?? [start, node.position?.end.offset ?? start]
  }
  resolveReferences(tree)
  const mark = (start: number, end: number): Mark => ({
    text: text.slice(start, end),
    place: place(start, end),
  })

  visit(tree, (node, index, parent) => {
    const [start, end] = rangeOf(node)
    switch (node.type) {
      case 'link':
        result.links.push({ url: node.url, text: textOf(node), place: place(start, end) })
        break
      case 'image':
      case 'imageReference':
        result.images.push(mark(start, end))
        break
      case 'heading':
        headings.push(node)
        break
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (node.name) result.components.push(readComponent(node, text, place))
        if (
          node.attributes.some(
            (it) => it.type !== 'mdxJsxAttribute' || (typeof it.value === 'object' && it.value),
          )
        )
          result.code ??= place(start, end)
        break
      case 'mdxjsEsm':
        result.code ??= place(start, end)
        break
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!isComment(node.value)) result.code ??= place(start, end)
        break
      case 'text': {
        const raw = text.slice(start, end)
        for (const range of brokenCitations(text, raw, start)) result.brokenCitations.push(mark(...range))
        for (const range of brokenReferences(text, raw, start)) {
          if (text[range[0]] === '!') result.images.push(mark(...range))
          else result.brokenReferences.push(mark(...range))
        }
        const citations = citationsIn(raw, start, place)
        if (citations.length === 0 || !parent || index === undefined) break
        result.citations.push(...citations)
        const parts = citationParts(node.value)
        for (const [at, range] of citationRanges(raw, start).entries()) ranges.set(parts[at] as Nodes, range)
        parent.children.splice(index, 1, ...(parts as typeof parent.children))
        return index + parts.length
      }
    }
    return undefined
  })
  result.headings = readHeadings(headings, place)
  result.blocks = readBlocks(tree, { text, rangeOf, place })
  return result
}

/** Headings with their ids, from nodes whose citations are already apart from their words. */
function readHeadings(nodes: readonly HeadingNode[], place: ToPlace): Heading[] {
  const slugger = new GithubSlugger()
  for (const id of partIds) slugger.slug(id)
  return nodes.map((node) => {
    const text = textOf(node)
    const { start, end } = node.position ?? {}
    const range = place(start?.offset ?? 0, end?.offset ?? 0)
    return { id: slugger.slug(text), text, depth: node.depth, place: range }
  })
}

const isComment = (code: string) => /^\s*(\/\*[\s\S]*\*\/\s*)?$/.test(code)

/** The parser says `3:1: what is wrong (mdx-jsx:code)`, or `3:1-4:2: …`. */
function mdxProblem(error: Error, text: string, file: string, place: ToPlace): Problem {
  const [, line = '1', column = '1', message = error.message] =
    /^(\d+):(\d+)[^:]*: ([\s\S]*)$/.exec(error.message) ?? []
  const lines = text.split('\n')
  const placeAt = (line: string, column: string) => {
    const start = lines.slice(0, Number(line) - 1).reduce((sum, { length }) => sum + length + 1, 0)
    const offset = Math.min(start + Number(column) - 1, text.length)
    return place(offset, offset)
  }
  const plain = message
    .replace(/(\d+):(\d+)\)/g, (_, ...at: [string, string]) => {
      const other = placeAt(...at)
      return `${other.line}:${other.column})`
    })
    .replace(/\s*\((mdx|mdast)[^()]*\)\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
  return { kind: 'mdx-invalid', file, place: placeAt(line, column), message: `Unexpected MDX: ${plain}` }
}
