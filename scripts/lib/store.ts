import { createHash } from 'node:crypto'
import { mkdir, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Where a library keeps what was drawn before. */
export interface Store {
  folder: string
  /** Say that all in it is of one build. */
  close(): Promise<void>
}

/**
 * Open the store of a library. Until it is closed it counts as torn, with parts of two builds: the next to open it
 * begins anew.
 */
export async function openStore(contentDir: string): Promise<Store> {
  const folder = folderOf(contentDir)
  const torn = join(folder, 'torn')
  const isTorn = await stat(torn).catch(() => undefined)
  if (isTorn) await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  await writeFile(torn, '')
  return { folder, close: () => rm(torn) }
}

/** Forget all that the store of a library keeps. */
export const emptyStore = (contentDir: string): Promise<void> =>
  rm(folderOf(contentDir), { recursive: true, force: true })

function folderOf(contentDir: string): string {
  const name = createHash('sha256').update(contentDir).digest('hex').slice(0, 16)
  return join(import.meta.dirname, '../../node_modules/.cache/careleaf', name)
}
