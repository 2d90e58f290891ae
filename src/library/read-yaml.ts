import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Node,
  parseDocument,
  type Scalar,
  Schema,
  type YAMLMap,
} from 'yaml'
import type { Place } from './place.ts'
import { plainValue } from './plain-yaml.ts'
import type { Problem } from './problem.ts'
import { skip } from './skip.ts'
import type { SourceFile } from './source-file.ts'
import { sentenceOf } from './yaml-faults.ts'
import { faultOfNodes, tooDeepToParse } from './yaml-limits.ts'

export type Path = readonly (string | number)[]

/** The value of a YAML text, and the place of everything in it. */
export interface Yaml {
  file: string
  value: unknown
  /** Place of the value at a path (of a map or list its first line), or of the nearest thing above it. */
  at(...path: Path): Place
  /** Place of the key at the end of a path. */
  keyAt(...path: Path): Place
  /** For a text at a path: tells the offset in the file of each of its UTF-16 units, and of its end. */
  offsetsOf(...path: Path): (unit: number) => number
}

/** Read the YAML of a file, or of a part of it. Problems are added to the list; the value is then undefined. */
export function readYaml(
  source: SourceFile,
  problems: Problem[],
  from = 0,
  to = source.text.length,
): Yaml | undefined {
  const text = source.text.slice(from, to)
  // The parser may point one past the end of the text.
  const place = (start: number, end: number) => source.place(from + start, Math.min(from + end, to))

  const fail = ([start, end]: readonly number[], message: string) => {
    const at = place(start ?? 0, end ?? 0)
    problems.push({
      kind: 'yaml-invalid',
      file: source.file,
      place: at,
      message: sentenceOf(message),
    })
    return undefined
  }
  const deep = tooDeepToParse(text)
  if (deep) return fail(deep.range, deep.message)
  let parsed: ReturnType<typeof parse> | undefined
  // Of most texts nobody asks for a place.
  const document = () => {
    parsed ??= parse(text)
    return parsed
  }

  let value = plainValue(text)
  if (value === undefined) {
    const [error] = document().errors
    if (error) return fail(error.pos, error.message.replace(/\s+/g, ' '))
    const fault = faultOfNodes(document().contents)
    if (fault) return fail(fault.range, fault.message)
    try {
      value = document().toJS({ maxAliasCount: 100 })
    } catch (error) {
      return fail([], (error as Error).message)
    }
  }

  const resolved = (node: unknown): unknown => (isAlias(node) ? node.resolve(document()) : node)
  const nodeAt = (path: Path): Node | undefined => {
    const found = path.reduce((node, key) => resolved(valueIn(node, key)), resolved(document().contents))
    return isNode(found) ? found : undefined
  }
  const keyOf = (path: Path): Node | undefined => {
    const map = nodeAt(path.slice(0, -1))
    const key = isMap(map) && pairsOf(map).get(String(path.at(-1)))?.key
    return isNode(key) ? key : undefined
  }
  const placeOf = (node: Node | undefined) => {
    if (!node?.range) return undefined
    const [start, end] = node.range
    // A text of its own lines ends where its last line does, and not at the line that follows.
    const isBlock = isScalar(node) && node.type?.startsWith('BLOCK')
    return place(start, isBlock ? start + text.slice(start, end).trimEnd().length : end)
  }
  const firstLineOf = ({ range }: Node) => {
    const [start, end] = range as NonNullable<Node['range']>
    return place(start, Math.min(end, skip(/.*/y, text, start)))
  }

  const at = (...path: Path): Place => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = nodeAt(path.slice(0, depth))
      const found = placeOf(node)
      if (!node || !found) continue
      if (found.endLine === found.line) return found
      if (depth < path.length) return { ...found, endLine: found.line, endColumn: found.column }
      // A whole map or list is too much to underline: its first line says where to look.
      return isScalar(node) ? found : firstLineOf(node)
    }
    return place(0, 0)
  }

  const offsetsOf = (...path: Path) => {
    let offsetOf: ((unit: number) => number) | undefined
    return (unit: number) => {
      offsetOf ??= offsetsIn(nodeAt(path))
      return offsetOf(unit)
    }
  }
  const offsetsIn = (node: Node | undefined) => {
    if (!isScalar(node) || !node.range || typeof node.value !== 'string') return () => 0
    const { value } = node
    const start = startOfText(text, node)
    // Most texts stand there as they are.
    if (node.type !== 'QUOTE_DOUBLE' && text.startsWith(value, start)) {
      return (unit: number) => from + start + Math.min(unit, value.length)
    }
    const offsets = align(value, text, node)
    return (unit: number) => from + (offsets[Math.min(unit, value.length)] as number)
  }

  return { file: source.file, value, at, keyAt: (...path) => placeOf(keyOf(path)) ?? at(...path), offsetsOf }
}

// Made once: the parser would make one for each text.
const schema = new Schema({ schema: 'core', resolveKnownTags: true })

/** Every fault of a text is an error, whose stack would take longer than the reading. */
function parse(text: string) {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    // Of keys that stand twice another file tells, in one walk: the parser compares each with each.
    return parseDocument(text, { prettyErrors: false, logLevel: 'error', uniqueKeys: false, schema })
  } finally {
    Error.stackTraceLimit = stackTraceLimit
  }
}

const valueIn = (node: unknown, key: string | number): unknown =>
  isMap(node) ? pairsOf(node).get(String(key))?.value : isSeq(node) ? node.items[Number(key)] : undefined

const pairsOfMaps = new WeakMap<YAMLMap, Map<string, YAMLMap['items'][number]>>()

/** The pairs of a map by key: the map itself would look through all of them for each. */
function pairsOf(map: YAMLMap): Map<string, YAMLMap['items'][number]> {
  const known = pairsOfMaps.get(map)
  if (known) return known
  const pairs = new Map(
    map.items.flatMap((pair) => (isScalar(pair.key) ? [[String(pair.key.value), pair] as const] : [])),
  )
  pairsOfMaps.set(map, pairs)
  return pairs
}

/** Where the text of a scalar begins in its source: after the quote, or below the line with the sign of a block. */
function startOfText(source: string, { type = 'PLAIN', range }: Scalar): number {
  const [start] = range as NonNullable<Scalar['range']>
  if (type.startsWith('BLOCK')) return source.indexOf('\n', start) + 1
  return type.startsWith('QUOTE') ? start + 1 : start
}

/** Where each unit of a scalar's value stands in its source: quotes, escapes and folded lines are stepped over. */
function align(value: string, source: string, scalar: Scalar): number[] {
  const [, end] = scalar.range as NonNullable<Scalar['range']>
  const escapes = scalar.type === 'QUOTE_DOUBLE'
  const offsets: number[] = []
  let at = startOfText(source, scalar)
  while (offsets.length < value.length) {
    const unit = value.charAt(offsets.length)
    if (escapes) at = skip(/(\\\r?\n)?/y, source, at)
    if (!/\s/.test(unit)) at = skip(/\s*/y, source, at)
    const afterEscape = escapes ? skip(/(\\(x.{2}|u.{4}|U.{8}|.))?/y, source, at) : at
    if (afterEscape > at) {
      offsets.push(at)
      // A character beyond the first plane is two units of the value.
      if (source[at + 1] === 'U' && /[\uD800-\uDBFF]/.test(unit)) offsets.push(at)
      at = afterEscape
      continue
    }
    const found = /\s/.test(unit) ? skip(/\S*/y, source, at) : source.indexOf(unit, at)
    if (found === -1 || found >= end) {
      offsets.push(at)
    } else {
      offsets.push(found)
      at = found + 1
    }
  }
  offsets.push(at)
  return offsets
}
