import type { z } from 'astro/zod'
import type { Entry } from './library.ts'
import type { Markdown } from './markdown.ts'
import { nearest } from './nearest.ts'
import type { Problem } from './problem.ts'
import { readInline } from './read-markdown.ts'
import { type Path, readYaml, type Yaml } from './read-yaml.ts'
import type { SourceFile } from './source-file.ts'

/** Where in an entry's fields texts with links and citations stand; `*` is any key. */
export type TextPaths = readonly Path[]

interface Reading {
  source: SourceFile
  yaml: Yaml
  problems: Problem[]
}

/** Check the value at a path against a schema; each fault becomes a problem at its field. */
export function readFields<Schema extends z.ZodType>(
  { yaml, problems }: Pick<Reading, 'yaml' | 'problems'>,
  schema: Schema,
  base: Path = [],
): z.output<Schema> | undefined {
  const value = valueAt(yaml.value, base)
  const result = schema.safeParse(value)
  if (result.success) return result.data
  // A field that is misspelled is not missing, too.
  const meant = new Set<string>()
  const inOrder = result.error.issues.toSorted((a, b) => Number(isUnknown(b)) - Number(isUnknown(a)))
  for (const issue of inOrder) {
    const path = [...base, ...(issue.path as Path)]
    const inEntry = issue.path.join('.')
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        const expected = nearest(key, knownKeys(schema, issue.path as Path))
        if (expected) meant.add([...path, expected].join('.'))
        problems.push({
          kind: 'field-unknown',
          file: yaml.file,
          place: yaml.keyAt(...path, key),
          message: `Unexpected field \`${inEntry ? `${inEntry}.` : ''}${key}\`, expected one that is known`,
          expected,
        })
      }
      continue
    }
    const found = valueAt(yaml.value, path)
    if (found === undefined && meant.has(path.join('.'))) continue
    const what = inEntry ? `\`${inEntry}\`` : 'the fields'
    problems.push({
      kind: 'field-invalid',
      file: yaml.file,
      place: yaml.at(...path),
      message:
        found === undefined || found === null
          ? `Missing ${what}, expected ${issue.message}`
          : `Unexpected ${show(found)} in ${what}, expected ${issue.message}`,
    })
  }
  return undefined
}

const isUnknown = ({ code }: { code?: string | undefined }) => code === 'unrecognized_keys'

/** Read the entry at a path: its fields, and the texts that stand in them. */
export function readEntry<Schema extends z.ZodType<{ id?: string }>>(
  reading: Reading,
  schema: Schema,
  base: Path,
  textPaths: TextPaths,
  fallbackId = '',
): Entry<z.output<Schema>> | undefined {
  const fields = readFields(reading, schema, base)
  if (!fields) return undefined
  const { yaml } = reading
  const texts = readTexts(reading, base, textPaths)
  const all = [...texts.values()]
  return {
    id: fields.id ?? fallbackId,
    file: yaml.file,
    fields,
    place: () => yaml.at(...base, 'id'),
    at: (...path) => yaml.at(...base, ...path),
    keyAt: (...path) => yaml.keyAt(...base, ...path),
    texts,
    links: all.flatMap(({ links }) => links),
    citations: all.flatMap(({ citations }) => citations),
  }
}

/** Read each entry of a file that holds a list of them. */
export function readList<Schema extends z.ZodType<{ id?: string }>>(
  source: SourceFile,
  problems: Problem[],
  schema: Schema,
  textPaths: TextPaths,
): Entry<z.output<Schema>>[] {
  const yaml = readYaml(source, problems)
  if (!yaml) return []
  const reading = { source, yaml, problems }
  if (yaml.value === null || yaml.value === undefined) return []
  if (!Array.isArray(yaml.value)) {
    problems.push({
      kind: 'field-invalid',
      file: source.file,
      place: yaml.at(),
      message: `Unexpected ${show(yaml.value)}, expected a list of entries`,
    })
    return []
  }
  return yaml.value.flatMap((_, index) => readEntry(reading, schema, [index], textPaths) ?? [])
}

function readTexts(
  { source, yaml, problems }: Reading,
  base: Path,
  textPaths: TextPaths,
): Map<string, Markdown> {
  const texts = new Map<string, Markdown>()
  for (const pattern of textPaths) {
    for (const path of expand(yaml.value, base, pattern)) {
      const value = valueAt(yaml.value, path)
      if (typeof value !== 'string') continue
      const text = readInline(value, source, yaml.offsetsOf(...path), problems)
      if (text) texts.set(path.slice(base.length).join('.'), text)
    }
  }
  return texts
}

/** The paths that a pattern with `*` stands for. */
function expand(value: unknown, base: Path, pattern: Path): Path[] {
  return pattern.reduce<Path[]>(
    (paths, key) =>
      paths.flatMap((path) => {
        if (key !== '*') return [[...path, key]]
        const inside = valueAt(value, path)
        return inside && typeof inside === 'object' ? Object.keys(inside).map((each) => [...path, each]) : []
      }),
    [base],
  )
}

export function valueAt(value: unknown, path: Path): unknown {
  let found = value
  for (const key of path) {
    if (!found || typeof found !== 'object' || !Object.hasOwn(found, key)) return undefined
    found = (found as Record<string | number, unknown>)[key]
  }
  return found
}

function show(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (value && typeof value === 'object') return 'fields'
  const text = String(value)
  return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``
}

/** What a schema is made of, as far as keys are looked for in it. */
interface Schema {
  def: {
    innerType?: Schema
    options?: Schema[]
    element?: Schema
    valueType?: Schema
    shape?: Record<string, Schema>
  }
}

/** The keys that may stand at a path of a schema. */
function knownKeys(schema: z.ZodType, path: Path): string[] {
  const found = path.reduce<Schema[]>(
    (schemas, key) => schemas.flatMap((each) => inside(each, key)),
    unwrap(schema as unknown as Schema),
  )
  return found.flatMap(({ def }) => Object.keys(def.shape ?? {}))
}

/** The schemas that a value may have: without defaults, and all of a choice. */
function unwrap(schema: Schema): Schema[] {
  const { innerType, options = [schema] } = schema.def
  return innerType ? unwrap(innerType) : options.flatMap((each) => (each === schema ? each : unwrap(each)))
}

function inside({ def: { element, valueType, shape = {} } }: Schema, key: string | number): Schema[] {
  const next = element ?? valueType ?? (Object.hasOwn(shape, key) ? shape[key] : undefined)
  return next ? unwrap(next) : []
}
