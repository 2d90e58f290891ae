import GithubSlugger from 'github-slugger'
import type { Heading as HeadingNode, Nodes, Root, TableCell, Table as TableNode } from 'mdast'
import type { MdxJsxAttribute, MdxJsxExpressionAttribute } from 'mdast-util-mdx-jsx'
import { toString as textOf } from 'mdast-util-to-string'
import { mdxToMdast } from 'satteri'
import {
  brokenCitations,
  citationParts,
  citationRanges,
  citationsIn,
  cutAtCitations,
  placeCitations,
} from './citations.ts'
import { partIds } from './kinds.ts'
import type { Heading, Mark, Markdown, Range, Table, ToPlace } from './markdown.ts'
import { refuseTooDeep, refuseTooMuch, TooMuch } from './parser-limits.ts'
import type { Problem } from './problem.ts'
import { readBlocks } from './read-blocks.ts'
import { readComponent } from './read-component.ts'
import { brokenReferences, resolveReferences } from './references.ts'
import { skip } from './skip.ts'
import type { SourceFile } from './source-file.ts'

/** Read the body of an MDX file, from an offset on. */
export function readBody(source: SourceFile, problems: Problem[], from: number): Markdown | undefined {
  // Spaces in place of the frontmatter keep every offset and line as it is in the file.
  const text =
    source.text.slice(0, from).replace(/[^\n]+/g, (line) => ' '.repeat(line.length)) + source.text.slice(from)
  return read(text, source.file, source.place, problems)
}

/** Read a text that stands in a field. `offset` tells where each of its units is in the file. */
export function readInline(
  text: string,
  source: SourceFile,
  offset: (unit: number) => number,
  problems: Problem[],
): Markdown | undefined {
  // A unit may be written as an escape of several; line breaks before the next one are no part of it.
  const after = (at: number) => {
    const isEscape = /^(?:\\\S+|'')$/.test(source.text.slice(offset(at), offset(at + 1)))
    return isEscape ? offset(at + 1) : offset(at) + 1
  }
  const place: ToPlace = (start, end) =>
    source.place(offset(start), end > start ? after(end - 1) : offset(end))
  return read(text, source.file, place, problems)
}

function read(text: string, file: string, place: ToPlace, problems: Problem[]): Markdown | undefined {
  try {
    return { ...readFacts(text, place), tree: () => parse(text).tree }
  } catch (error) {
    problems.push(
      error instanceof TooMuch
        ? { kind: 'mdx-invalid', file, place: place(...error.range), message: error.message }
        : mdxProblem(error as Error, text, file, place),
    )
    return undefined
  }
}

/** The tree of a text, with citations as nodes of their own; where each node stands in the text. */
function parse(text: string): { tree: Root; rangeOf(node: Nodes): Range } {
  refuseTooMuch(text)
  const tree = mdxToMdast(text, { features: { gfm: true, frontmatter: false } }) as Root
  refuseTooDeep(tree)
  const ranges = new Map<Nodes, Range>()
  const rangeOf = (node: Nodes): Range => {
    const start = node.position?.start.offset ?? 0
    return ranges.get(node) ?? [start, node.position?.end.offset ?? start]
  }
  if (text.includes(']:')) resolveReferences(tree)
  placeCitations(tree, (node) => {
    const [start, end] = rangeOf(node)
    const pieces = cutAtCitations(node.value)
    const parts = citationParts(pieces)
    const raw = text.slice(start, end)
    const written = raw === node.value ? pieces : cutAtCitations(raw)
    for (const [index, range] of citationRanges(written, start).entries()) {
      ranges.set(parts[index] as Nodes, range)
    }
    return parts
  })
  return { tree, rangeOf }
}

/** Throws the parser's error. */
function readFacts(text: string, place: ToPlace): Omit<Markdown, 'tree'> {
  const { tree, rangeOf } = parse(text)
  const facts: Omit<Markdown, 'tree'> = {
    links: [],
    citations: [],
    headings: [],
    components: [],
    tables: [],
    blocks: readBlocks(tree, { text, rangeOf, place }),
    images: [],
    brokenCitations: [],
    brokenReferences: [],
  }
  const headings: HeadingNode[] = []
  const mark = (from: number, to: number): Mark => ({ text: text.slice(from, to), place: place(from, to) })
  const visit = (node: Nodes) => {
    const [start, end] = rangeOf(node)
    switch (node.type) {
      case 'link':
        facts.links.push({ url: node.url, text: textOf(node), place: () => place(start, end) })
        break
      case 'citation':
        facts.citations.push(...citationsIn(text.slice(start, end), start, place))
        break
      case 'image':
      case 'imageReference':
        facts.images.push(mark(start, end))
        break
      case 'heading':
        headings.push(node)
        break
      case 'table':
        facts.tables.push(readTable(node, rangeOf, place))
        break
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        if (node.name) facts.components.push(readComponent(node, text, place))
        if (node.attributes.some(isCode)) facts.code ??= place(start, end)
        break
      case 'mdxjsEsm':
        facts.code ??= place(start, end)
        break
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!isComment(node.value)) facts.code ??= place(start, end)
        break
      case 'text': {
        const raw = text.slice(start, end)
        if (!/[[\]]/.test(raw)) break
        for (const range of brokenCitations(text, raw, start)) facts.brokenCitations.push(mark(...range))
        for (const range of brokenReferences(text, raw, start)) {
          if (text[range[0]] === '!') facts.images.push(mark(...range))
          else facts.brokenReferences.push(mark(...range))
        }
      }
    }
    if ('children' in node) node.children.forEach(visit)
  }
  visit(tree)
  facts.headings = readHeadings(headings, place)
  return facts
}

const isCode = ({ type, value }: MdxJsxAttribute | MdxJsxExpressionAttribute) =>
  type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null)

function readTable({ children: [row] }: TableNode, rangeOf: (node: Nodes) => Range, place: ToPlace): Table {
  const header =
    row?.children.map((cell) => ({ text: textOf(cell), place: place(...rangeOfWords(cell)) })) ?? []
  return { header, place: row ? place(...rangeOf(row)) : place(0, 0) }

  // The range of a cell has its bars in it.
  function rangeOfWords(cell: TableCell): Range {
    return [rangeOf(cell.children[0] ?? cell)[0], rangeOf(cell.children.at(-1) ?? cell)[1]]
  }
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
    return place(offset, skip(tagOrBrace, text, offset))
  }
  const plain = message
    .replace(/(\d+):(\d+)\)/g, (_, ...at: [string, string]) => {
      const other = placeAt(...at)
      return `${other.line}:${other.column})`
    })
    .replace(/\s*\((mdx|mdast)[^()]*\)\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
  const found = placeAt(line, column)
  const ownPlace = ` (${found.line}:${found.column})`
  const sentence = plain.replace(ownPlace, '').replace(/^Expected a/, 'Missing')
  const isWhole = /^(?:Unexpected|Missing) /.test(sentence)
  return {
    kind: 'mdx-invalid',
    file,
    place: found,
    message: isWhole ? sentence : `Unexpected MDX: ${sentence}`,
  }
}

const tagOrBrace = /<\/?[\w.]*>?|\{/y
