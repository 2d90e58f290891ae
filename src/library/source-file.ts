import { type Place, placer, startOfFile } from './place.ts'
import type { Problem } from './problem.ts'

/** The text of one file of a library, and how to point into it. */
export interface SourceFile {
  /** Path below the content folder, with `/`. */
  file: string
  text: string
  place(start: number, end?: number): Place
}

const bytesOfFile = 2_000_000

/** A sign for machines; no text has one but tabs and line breaks. */
const controlSign = /[^\P{Cc}\t\n\r]/u

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Decode a file; a byte order mark is dropped, as editors do not show it. */
export function readSourceFile(
  file: string,
  bytes: string | Uint8Array,
  problems: Problem[],
): SourceFile | undefined {
  const refuse = (message: string, place = startOfFile) => {
    problems.push({ kind: 'file-unreadable', file, place, message })
    return undefined
  }
  if (bytes.length > bytesOfFile) {
    return refuse(`Unexpected ${bytes.length} bytes, expected a file of at most ${bytesOfFile}`)
  }
  try {
    const text = (typeof bytes === 'string' ? bytes : utf8.decode(bytes)).replace(/^\uFEFF/, '')
    const place = placer(text)
    const sign = text.search(controlSign)
    if (sign !== -1) {
      const code = text.charCodeAt(sign).toString(16).toUpperCase().padStart(4, '0')
      return refuse(`Unexpected control character U+${code}, expected text`, place(sign, sign + 1))
    }
    return { file, text, place }
  } catch {
    return refuse('Unexpected bytes, expected text saved as UTF-8')
  }
}
