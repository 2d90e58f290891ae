import { createHash } from 'node:crypto'

/** A short digest of what a page shows: the same on paper and screen when nothing has changed. */
export const editionMark = (view: object) =>
  createHash('sha256').update(JSON.stringify(view)).digest('hex').slice(0, 7)
