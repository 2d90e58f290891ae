import GithubSlugger from 'github-slugger'
import type { Definition, Heading as HeadingNode, Root, Text } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx'
import { toString as textOf } from 'mdast-util-to-string'
import { mdxToMdast } from 'satteri'
import type { Node } from 'unist'
import { SKIP, visit } from 'unist-util-visit'
import { partIds } from './kinds.ts'
import type { Place } from './place.ts'
import type { Problem } from './problem.ts'
import type { SourceFile } from './source-file.ts'

/** A mark such as `[@A-endo-04; @ldh-what]` in the text. */
export interface CitationNode extends Node {
  type: 'citation'
  ids: string[]
}

declare module 'mdast' {
  interface PhrasingContentMap {
    citation: CitationNode
  }
  interface RootContentMap {
    citation: CitationNode
  }
}

export interface Link {
  url: string
  text: string
  place: Place
}

export interface Citation {
  id: string
  place: Place
}

/** Something that stands in the text as it is written. */
export interface Mark {
  text: string
  place: Place
}

export interface Heading {
  id: string
  text: string
  depth: number
  place: Place
}

/** A component in the text, such as `<Figure id="…" alt="…">`. */
export interface Component {
  name: string
  attributes: ReadonlyMap<string, string>
  place: Place
  /** Place of an attribute's value, without its quotes; of the tag's name where there is none. */
  at(attribute: string): Place
}

/** A text and what stands in it. The tree is the one that pages are drawn from. */
export interface Markdown {
  tree: Root
  links: Link[]
  citations: Citation[]
  headings: Heading[]
  components: Component[]
  /** Markdown's images, such as `![alt](drawing.png)`. */
  images: Mark[]
  /** Marks that begin as a citation and are none, such as `[@one [two]]`: they are left in the text. */
  brokenCitations: Mark[]
  /** References such as `[words][name]` without a `[name]: …`: they are left in the text. */
  brokenReferences: Mark[]
  /** Place of the first import, export or `{expression}`: a text with code cannot be drawn without being run. */
  code?: Place | undefined
}

type Jsx = MdxJsxFlowElement | MdxJsxTextElement
type ToPlace = (start: number, end: number) => Place

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
    images: [],
    brokenCitations: [],
    brokenReferences: [],
  }
  const headings: HeadingNode[] = []
  resolveReferences(tree)
  const mark = (start: number, end: number): Mark => ({
    text: text.slice(start, end),
    place: place(start, end),
  })

  visit(tree, (node, index, parent) => {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
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
        const parts = splitCitations(node, raw, start, place, result.citations)
        if (!parts || !parent || index === undefined) break
        parent.children.splice(index, 1, ...(parts as typeof parent.children))
        return index + parts.length
      }
    }
    return undefined
  })
  result.headings = readHeadings(headings, place)
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

const citationMark = /\s*\[(@[^[\]]*)\]/g

type Range = [start: number, end: number]

/** What stands in a text node as `[@` and is no citation: up to its bracket, or else to the next space. */
function brokenCitations(text: string, raw: string, start: number): Range[] {
  const without = raw.replace(citationMark, (mark) => ' '.repeat(mark.length))
  return [...without.matchAll(/(?<!\\)\[@/g)].map(({ index }) => {
    const broken = /\[@(?:[^[\]\n]|\[[^[\]\n]*\])*\]|\[@[^\s[\]]*/y
    broken.lastIndex = start + index
    broken.test(text)
    return [start + index, broken.lastIndex]
  })
}

/** What stands in a text node as `[words][name]` or `![words][name]`; its words may begin in a node before. */
function brokenReferences(text: string, raw: string, start: number): Range[] {
  return [...raw.matchAll(/\]\[(?!@)[^[\]]*\]/g)].flatMap(({ index, 0: { length } }): Range[] => {
    const from = bracketOf(text, start + index)
    if (from === undefined || text[from - 1] === '\\' || text[from + 1] === '@') return []
    return [[text[from - 1] === '!' ? from - 1 : from, start + index + length]]
  })
}

/** Offset of the `[` that the `]` at an offset closes; words of a link are not longer than this looks back. */
function bracketOf(text: string, closing: number): number | undefined {
  let depth = 1
  for (let at = closing - 1; at >= Math.max(0, closing - 500); at--) {
    if (text[at] === ']') depth++
    if (text[at] === '[' && --depth === 0) return at
  }
  return undefined
}

/** Put links in place of references such as `[words][name]`: rules and pages know one kind of link. */
export function resolveReferences(tree: Root): void {
  const definitions = new Map<string, Definition>()
  visit(tree, 'definition', (node) => {
    if (!definitions.has(node.identifier)) definitions.set(node.identifier, node)
  })
  if (definitions.size === 0) return
  visit(tree, 'linkReference', (node, index, parent) => {
    const definition = definitions.get(node.identifier)
    if (!definition || !parent || index === undefined) return undefined
    const { url, title = null } = definition
    const { children, position } = node
    parent.children.splice(index, 1, { type: 'link', url, title, children, ...(position && { position }) })
    return [SKIP, index + 1]
  })
}

/** Put citation nodes in place of the marks of a text node; `undefined` where it has none. */
function splitCitations(node: Text, raw: string, start: number, place: ToPlace, found: Citation[]) {
  const marks = [...raw.matchAll(citationMark)]
  if (marks.length === 0) return undefined
  for (const { index, 0: mark, 1: list = '' } of marks) {
    const listAt = start + index + mark.indexOf('@')
    for (const { id, at } of citedIds(list)) {
      found.push({ id, place: place(listAt + at, listAt + at + id.length) })
    }
  }
  return citationParts(node.value)
}

/** A text as text and citation nodes. */
export function citationParts(text: string): (Text | CitationNode)[] {
  const parts: (Text | CitationNode)[] = []
  let last = 0
  for (const { index, 0: mark, 1: list = '' } of text.matchAll(citationMark)) {
    if (index > last) parts.push({ type: 'text', value: text.slice(last, index) })
    parts.push({ type: 'citation', ids: citedIds(list).map(({ id }) => id) })
    last = index + mark.length
  }
  if (last < text.length) parts.push({ type: 'text', value: text.slice(last) })
  return parts
}

/** The ids of a mark, and where in it each begins: `@a; @b` holds `a` at 1 and `b` at 5. */
const citedIds = (list: string) =>
  [...list.matchAll(/(\s*@?)([^;]*)(?:;|$)/g)].flatMap(({ index, 0: all, 1: before = '', 2: id = '' }) =>
    all ? [{ id: id.trimEnd(), at: index + before.length }] : [],
  )

function readComponent(node: Jsx, text: string, place: ToPlace): Component {
  const attributes = new Map<string, string>()
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') continue
    const { name, value } = attribute
    if (typeof value === 'string' || !value) attributes.set(name, value ?? '')
  }
  const start = node.position?.start.offset ?? 0
  const name = node.name as string
  const nameAt = place(start + 1, start + 1 + name.length)
  return {
    name,
    attributes,
    place: nameAt,
    at: (attribute) => {
      const range = attributeRange(text, start + 1 + name.length, attribute)
      return range ? place(...range) : nameAt
    },
  }
}

/** Range of an attribute's value in the tag whose attributes begin at `from`; the parser does not say it. */
function attributeRange(text: string, from: number, name: string): [number, number] | undefined {
  const attribute = /\s*([^\s=/>"'{]+)(?:\s*=\s*("[^"]*"|'[^']*'))?/y
  attribute.lastIndex = from
  for (let match = attribute.exec(text); match; match = attribute.exec(text)) {
    const end = attribute.lastIndex
    if (match[1] === name && match[2]) return [end - match[2].length + 1, end - 1]
  }
  return undefined
}

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

/** Kind, id and heading of a link such as `condition:asthma#triggers`. */
export function splitLink(url: string): { kind: string; id: string; heading?: string | undefined } {
  const [, kind = '', id = '', heading] = /^([^:]*):([^#]*)(?:#(.*))?$/.exec(url) ?? []
  return { kind, id, heading }
}
