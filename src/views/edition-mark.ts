import { createHash } from 'node:crypto'
import type { Say } from '../library/words.ts'

/** Which edition a printed page is of. */
export interface EditionMark {
  /** The day of its last change, where one is known. */
  on?: string | undefined
  /** A short digest of what it shows: the same on paper and screen when nothing has changed. */
  mark: string
}

export const editionMark = (view: object) =>
  createHash('sha256').update(JSON.stringify(view)).digest('hex').slice(0, 7)

/** How paper names an edition. */
export const sayEdition = ({ on, mark }: EditionMark, say: Say) =>
  on ? say('handout.edition', { on, mark }) : say('handout.undated', { mark })
