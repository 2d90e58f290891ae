import { inflateSync } from 'node:zlib'
import { getDocumentProxy } from 'unpdf'

/** A tag of a PDF, with those within it. */
export interface Tag {
  role: string
  alt?: string
  children: Tag[]
}

export interface ReadPdf {
  title: string
  language: string
  sides: number
  /** Width and height of the first side, in whole points. */
  size: [number, number]
  text: string
  /** Entries of the outline with their depth: `1 Asthma`. */
  outline: string[]
  /** All tags, of all sides. */
  tags: Tag[]
  /** Where links lead that leave the file. */
  links: string[]
}

/** Read a PDF with PDF.js, which knows nothing of how we write it. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  const { info } = (await pdf.getMetadata()) as unknown as { info: Record<'Title' | 'Language', string> }
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)))
  const [, , width = 0, height = 0] = pages[0]?.view ?? []
  const texts = await Promise.all(pages.map((page) => page.getTextContent()))
  const trees = await Promise.all(pages.map((page) => page.getStructTree()))
  const annotations = (await Promise.all(pages.map((page) => page.getAnnotations()))).flat()
  return {
    title: info.Title,
    language: info.Language,
    sides: pdf.numPages,
    size: [Math.round(width), Math.round(height)],
    text: texts.flatMap(({ items }) => items.flatMap((item) => ('str' in item ? item.str : []))).join(' '),
    outline: entriesOf((await pdf.getOutline()) ?? []),
    tags: trees.flatMap((tree) => tagsIn(tree as unknown as Tag)),
    links: annotations.flatMap(({ url }) => url ?? []),
  }
}

type Entries = { title: string; items: Entries }[]

const entriesOf = (entries: Entries, depth = 1): string[] =>
  entries.flatMap(({ title, items }) => [`${depth} ${title}`, ...entriesOf(items, depth + 1)])

const tagsIn = (tag: Tag | null): Tag[] => [
  ...(tag?.role ? [tag] : []),
  ...(tag?.children ?? []).flatMap((child) => tagsIn(child)),
]

/** The heads of cells, as the file writes them: PDF.js does not tell what they are the heads of. */
export function cellHeads(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString('latin1')
  const packed = /\/ObjStm[^\n]*\/Length (\d+)>>\nstream\n/.exec(text)
  const start = packed ? packed.index + packed[0].length : 0
  const objects = inflateSync(bytes.subarray(start, start + Number(packed?.[1]))).toString('latin1')
  return objects.split('<</Type /StructElem').filter((each) => each.startsWith('\n/S /TH'))
}
