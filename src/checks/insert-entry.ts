import {
  type Document,
  isMap,
  isNode,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  stringify,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { Library } from '../library/library.ts'
import { placer } from '../library/place.ts'
import { valueAt } from '../library/read-entry.ts'
import { frontmatterOf } from '../library/read-page.ts'
import type { Path } from '../library/read-yaml.ts'
import type { Edit } from './rule.ts'
import { endOf, endOfLine } from './yaml-ends.ts'

/** An id, or fields such as `{ id: 'daily-care', fit: 'may-help' }`. */
export type ListEntry = string | Readonly<Record<string, string>>

/** A change of a text: what stands from one offset to another gives way. */
type Change = [start: number, end: number, text: string]

/**
 * The edit that adds an entry to the end of the list at a path of a YAML file, or of the frontmatter of a page. The list
 * keeps its style; one that is empty or missing takes the style of the lists beside it. No edit where the list has the
 * entry, or where the file does not tell how to add it.
 */
export function insertEntry(
  { textOf }: Pick<Library, 'textOf'>,
  file: string,
  path: Path,
  entry: ListEntry,
): Edit[] {
  const text = textOf(file)
  const [from, to] = file.endsWith('.mdx') ? (frontmatterOf(text ?? '')?.fields ?? []) : [0, text?.length]
  if (text === undefined || from === undefined || to === undefined) return []
  const yaml = text.slice(from, to)
  const document = parseDocument(yaml, { keepSourceTokens: true, logLevel: 'error' })
  if (document.errors.length > 0) return []
  const before: unknown = document.toJS() ?? {}
  const old = valueAt(before, path) ?? []
  if (!Array.isArray(old) || old.some((each) => isDeepEqual(each, entry))) return []

  const change = changeOf(document, yaml, path, entry, /\r?\n/.exec(text)?.[0] ?? '\n')
  if (!change) return []
  const [start, end, inserted] = change
  const after = yaml.slice(0, start) + inserted + yaml.slice(end)
  if (!isYamlOf(after, withValueAt(before, path, [...old, entry]))) return []
  const joins = start === end && old.length > 0
  return [{ file, place: placer(text)(from + start, from + end), text: inserted, ...(joins && { joins }) }]
}

function changeOf(
  document: Document.Parsed,
  yaml: string,
  path: Path,
  entry: ListEntry,
  eol: string,
): Change | undefined {
  const key = String(path.at(-1))
  const above = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  if (above === null) return [yaml.length, yaml.length, `${key}: [${written(entry)}]${eol}`]
  if (!isMap(above)) return undefined
  const pair = above.items.find((each) => isScalar(each.key) && each.key.value === key)
  if (!pair) return newList(yaml, above, key, entry, eol)
  if (isSeq(pair.value)) {
    return (pair.value.flow ? longerFlow : longerBlock)(yaml, pair.value, entry, eol)
  }
  return isScalar(pair.value) && pair.value.value === null ? inPlaceOfNothing(yaml, pair, entry) : undefined
}

/** A key with a list of one, after the last field. */
function newList(yaml: string, map: YAMLMap, key: string, entry: ListEntry, eol: string): Change | undefined {
  const list = `${key}: [${written(entry)}]`
  const last = map.items.at(-1)
  const lastEnd = endOf(last)
  if (map.flow) {
    if (lastEnd === undefined) {
      const opened = (map.range?.[0] ?? 0) + 1
      return [opened, opened, ` ${list}`]
    }
    return [lastEnd, lastEnd, `, ${list}`]
  }
  if (!last || lastEnd === undefined || !isNode(last.key)) return undefined
  const at = endOfLine(yaml, lastEnd)
  const margin = ' '.repeat(columnOf(yaml, last.key.range?.[0] ?? 0))
  const isBlock = map.items.some(({ value }) => isSeq(value) && !value.flow)
  const block = `${margin}${key}:${eol}${margin}  - ${written(entry)}`
  return [at, at, `${eol}${isBlock ? block : margin + list}`]
}

function longerBlock(yaml: string, list: YAMLSeq, entry: ListEntry, eol: string): Change | undefined {
  const last = list.items.at(-1)
  const lastEnd = endOf(last)
  if (lastEnd === undefined) return undefined
  const at = endOfLine(yaml, lastEnd)
  const margin = ' '.repeat(list.srcToken?.type === 'block-seq' ? list.srcToken.indent : 0)
  return [at, at, `${eol}${margin}- ${inStyleOf(last, entry, `${margin}  `, eol)}`]
}

/** A list in brackets, with its entries beside each other or each on a line of its own. */
function longerFlow(yaml: string, list: YAMLSeq, entry: ListEntry, eol: string): Change {
  const opened = (list.range?.[0] ?? 0) + 1
  const closed = (list.range?.[1] ?? 0) - 1
  const last = list.items.at(-1)
  const lastEnd = endOf(last)
  if (lastEnd === undefined) {
    const isBlank = yaml.slice(opened, closed).trim() === ''
    return [isBlank ? opened : closed, closed, written(entry)]
  }
  const margin = /(?:^|\n)( *)$/.exec(yaml.slice(0, startOf(last)))?.[1]
  const restOfLine = /^([ \t]*,)?([ \t]*(?:#.*)?)(?=\r?\n)/.exec(yaml.slice(lastEnd, closed))
  if (margin === undefined || !restOfLine) return [lastEnd, lastEnd, `, ${written(entry)}`]
  const [all, comma = '', comment = ''] = restOfLine
  return [lastEnd, lastEnd + all.length, `,${comment}${eol}${margin}${written(entry)}${comma.trim()}`]
}

/** `key:`, `key: null` or `key: ~`, whose comment stays. */
function inPlaceOfNothing(yaml: string, { key, value }: Pair, entry: ListEntry): Change | undefined {
  const list = `[${written(entry)}]`
  const nothing = isScalar(value) ? value.range : undefined
  if (nothing && nothing[1] > nothing[0]) return [nothing[0], nothing[1], list]
  const keyEnd = isNode(key) ? key.range?.[1] : undefined
  if (keyEnd === undefined) return undefined
  const at = yaml.indexOf(':', keyEnd) + 1
  return [at, at, ` ${list}`]
}

/** An entry on one line, as `id` or `{ id: daily-care, fit: may-help }`. */
function written(entry: ListEntry): string {
  if (typeof entry === 'string') return scalar(entry)
  return `{ ${Object.entries(entry)
    .map(([key, value]) => `${key}: ${scalar(value)}`)
    .join(', ')} }`
}

const scalar = (value: string) => stringify(value, { lineWidth: 0 }).trimEnd()

/** Fields go below each other where those of the entry before do. */
function inStyleOf(before: unknown, entry: ListEntry, margin: string, eol: string): string {
  if (typeof entry === 'string' || !isMap(before) || before.flow) return written(entry)
  return Object.entries(entry)
    .map(([key, value]) => `${key}: ${scalar(value)}`)
    .join(`${eol}${margin}`)
}

const startOf = (item: unknown) => (isNode(item) ? (item.range?.[0] ?? 0) : 0)

const columnOf = (yaml: string, offset: number) => offset - (yaml.lastIndexOf('\n', offset - 1) + 1)

function isYamlOf(text: string, value: unknown): boolean {
  const document = parseDocument(text, { logLevel: 'error' })
  return document.errors.length === 0 && isDeepEqual(document.toJS(), value)
}

function withValueAt(value: unknown, [key, ...rest]: Path, found: unknown): unknown {
  if (key === undefined) return found
  if (Array.isArray(value)) return value.with(Number(key), withValueAt(value[Number(key)], rest, found))
  const fields = value as Record<string, unknown>
  return { ...fields, [key]: withValueAt(fields[key], rest, found) }
}

const isDeepEqual = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
