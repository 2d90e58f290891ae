import type { PdfFile } from './read-pdf.ts'

/**
 * Give each entry of the outline the words of its heading, where there are as many of both. Chromium leaves out the
 * space where a heading goes on in another line, and says one twice that it moves to the next sheet.
 */
export function nameOutline(file: PdfFile, headings: readonly string[]): PdfFile {
  const entries = entriesOf(file)
  if (entries.length !== headings.length) return file
  const names = new Map(entries.map((number, index) => [number, headings[index] ?? '']))
  return {
    ...file,
    objects: file.objects.map((object) => {
      const name = names.get(object.number)
      return name === undefined
        ? object
        : { ...object, head: object.head.replace(title, `/Title ${text(name)}`) }
    }),
  }
}

const title = /\/Title (?:<[0-9A-F]*>|\((?:\\.|[^\\)])*\))/s
const text = (words: string) =>
  `<FEFF${Buffer.from(words, 'utf16le').swap16().toString('hex').toUpperCase()}>`

/** The numbers of the outline's entries, in the order that a reader meets them. */
function entriesOf({ objects }: PdfFile): number[] {
  const heads = new Map(objects.map(({ number, head }) => [number, head]))
  const from = (number: number, name: string): number[] => {
    const next = Number(RegExp(`/${name} (\\d+) 0 R`).exec(heads.get(number)?.replace(title, '') ?? '')?.[1])
    return next ? [next, ...from(next, 'First'), ...from(next, 'Next')] : []
  }
  const outline = objects.find(({ head }) => head.startsWith('<</Type /Outlines'))
  return outline ? from(outline.number, 'First') : []
}
