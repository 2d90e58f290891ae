import type { PdfFile } from './read-pdf.ts'

/**
 * Give each entry of the outline the words of its heading: Chromium leaves out the space where a heading goes on in
 * another line.
 */
export function nameOutline(file: PdfFile, headings: readonly string[]): PdfFile {
  const whole = new Map(headings.map((heading) => [withoutSpaces(heading), heading]))
  const nameEntry = (head: string) =>
    head.replace(titleOfEntry, (title: string, digits?: string, letters?: string) => {
      const words = digits === undefined ? (letters ?? '').replace(/\\(.)/g, '$1') : fromHex(digits)
      const heading = whole.get(withoutSpaces(words))
      return heading === undefined ? title : `/Title <FEFF${toHex(heading)}>`
    })
  return { ...file, objects: file.objects.map((object) => ({ ...object, head: nameEntry(object.head) })) }
}

/** Of the outline, not of the file: that has no place to lead to. */
const titleOfEntry = /\/Title (?:<FEFF([0-9A-F]*)>|\(((?:\\.|[^\\)])*)\))(?=\n\/Dest )/

const withoutSpaces = (text: string) => text.replace(/\s+/g, '')
const fromHex = (digits: string) => Buffer.from(digits, 'hex').swap16().toString('utf16le')
const toHex = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex').toUpperCase()
