import type { z } from 'astro/zod'
import { type Kind, kindNames, kinds, pageAddress } from './kinds.ts'
import type { About, Entry, Page } from './library.ts'
import type { Markdown, Range } from './markdown.ts'
import type { Problem } from './problem.ts'
import { readEntry, type TextPaths } from './read-entry.ts'
import { readBody } from './read-markdown.ts'
import { readYaml } from './read-yaml.ts'
import { comparisonSchema } from './schema/comparison.ts'
import { aboutSchema, conditionSchema, guideSchema, symptomSchema, treatmentSchema } from './schema/page.ts'
import type { SourceFile } from './source-file.ts'

const schemas = {
  condition: conditionSchema,
  treatment: treatmentSchema,
  symptom: symptomSchema,
  guide: guideSchema,
  comparison: comparisonSchema,
} satisfies Record<Kind, z.ZodType>

const pageTexts: TextPaths = [
  ['keyPoints', '*'],
  ['rows', '*', 'cells', '*', 'text'],
]

/** Kind and id of the page that a file below a language's folder holds, such as `conditions/asthma.mdx`. */
export function pageOfFile(path: string): { kind: Kind; id: string } | undefined {
  const [folder, name, ...deeper] = path.split('/')
  const kind = kindNames.find((each) => kinds[each].folder === folder)
  const extension = kind === 'comparison' ? '.yaml' : '.mdx'
  if (!kind || !name?.endsWith(extension) || deeper.length > 0) return undefined
  return { kind, id: name.slice(0, -extension.length) }
}

/** Read a page: MDX with frontmatter, or the YAML of a comparison. */
export function readPage(
  source: SourceFile,
  { kind, id }: { kind: Kind; id: string },
  { language, prefix }: { language: string; prefix: string },
  problems: Problem[],
): Page | undefined {
  const read =
    kind === 'comparison' ? readWhole(source, problems, id) : readMdx(source, schemas[kind], problems, id)
  if (!read) return undefined
  const { entry, body } = read
  if (entry.id !== id) {
    problems.push({
      kind: 'field-invalid',
      file: source.file,
      place: entry.place(),
      message: `Unexpected id \`${entry.id}\`, expected the file's name without its ending`,
      expected: id,
    })
    return undefined
  }
  return {
    ...entry,
    kind,
    language,
    address: pageAddress(prefix, kind, id),
    body,
    links: [...entry.links, ...(body?.links ?? [])],
    citations: [...entry.citations, ...(body?.citations ?? [])],
    headings: body?.headings ?? [],
    components: body?.components ?? [],
    // The schema of a kind gives that kind's fields: `schemas` holds both together.
  } as Page
}

/** Read `about.mdx`, the library's text about itself. */
export function readAbout(source: SourceFile, problems: Problem[]) {
  const read = readMdx(source, aboutSchema, problems, 'about')
  if (!read) return undefined
  return {
    ...(read.entry as Entry<About>),
    body: read.body,
    links: [...read.entry.links, ...(read.body?.links ?? [])],
    citations: [...read.entry.citations, ...(read.body?.citations ?? [])],
  }
}

function readWhole(source: SourceFile, problems: Problem[], id: string) {
  const yaml = readYaml(source, problems)
  const entry = yaml && readEntry({ source, yaml, problems }, comparisonSchema, [], pageTexts, id)
  return entry && { entry, body: undefined }
}

const frontmatter = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*$/m

/** The range of the fields at the top of an MDX file, and where its body begins. */
export function frontmatterOf(text: string): { fields: Range; bodyFrom: number } | undefined {
  const match = frontmatter.exec(text)
  if (match?.index !== 0) return undefined
  const from = text.indexOf('\n') + 1
  return { fields: [from, from + (match[1] as string).length], bodyFrom: match[0].length }
}

function readMdx(
  source: SourceFile,
  schema: z.ZodType<object>,
  problems: Problem[],
  id: string,
): { entry: Entry<object>; body: Markdown | undefined } | undefined {
  const found = frontmatterOf(source.text)
  if (!found) {
    problems.push({
      kind: 'yaml-invalid',
      file: source.file,
      place: source.place(0, 0),
      message: source.text.startsWith('---')
        ? 'Missing `---` below the fields, expected it on a line of its own'
        : 'Missing `---` on the first line, expected the fields of the page between it and another `---`',
    })
    return undefined
  }
  const yaml = readYaml(source, problems, ...found.fields)
  const body = readBody(source, problems, found.bodyFrom)
  const entry =
    yaml && readEntry({ source, yaml, problems }, schema as z.ZodType<{ id?: string }>, [], pageTexts, id)
  return entry && { entry, body }
}
