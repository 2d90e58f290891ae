import { type Place, placer, startOfFile } from './place.ts'
import type { Problem } from './problem.ts'

/** The text of one file of a library, and how to point into it. */
export interface SourceFile {
  /** Path below the content folder, with `/`. */
  file: string
  text: string
  place(start: number, end?: number): Place
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** Decode a file; a byte order mark is dropped, as editors do not show it. */
export function readSourceFile(
  file: string,
  bytes: string | Uint8Array,
  problems: Problem[],
): SourceFile | undefined {
  try {
    const text = (typeof bytes === 'string' ? bytes : utf8.decode(bytes)).replace(/^\uFEFF/, '')
    return { file, text, place: placer(text) }
  } catch {
    problems.push({
      kind: 'file-unreadable',
      file,
      place: startOfFile,
      message: 'Unexpected bytes, expected text saved as UTF-8',
    })
    return undefined
  }
}
