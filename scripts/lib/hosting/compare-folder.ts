import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { sha256 } from '../handouts/page-digest.ts'
import { readTree } from '../read-tree.ts'
import { isPackedCopy, type Sums, sumsOf } from './sums.ts'

/** What a site has otherwise than stated: one line each. */
export type Differences = string[]

/** Compare a folder with what a site should be. */
export async function compareFolder(folder: string, stated: Sums): Promise<Differences> {
  const found = await sumsOf(folder)
  const differing = [...stated].flatMap(([file, digest]) => {
    if (!found.has(file)) return [`missing  ${file}`]
    return found.get(file) === digest ? [] : [`changed  ${file}`]
  })
  const extra = [...found.keys()].filter((file) => !stated.has(file)).map((file) => `extra  ${file}`)
  return [...differing, ...extra, ...(await stalePackedCopies(folder, found))]
}

/** Copies that hold something else than the file beside them. */
async function stalePackedCopies(folder: string, found: Sums): Promise<Differences> {
  const files = await readTree(folder, () => false)
  const copies = [...files.keys()].filter((file) => isPackedCopy(file, (name) => files.has(name)))
  const stale = await Promise.all(
    copies.map(async (file) => {
      const digest = await digestOfPacked(join(folder, file))
      return digest !== found.get(file.slice(0, -3))
    }),
  )
  return copies.filter((_, index) => stale[index]).map((file) => `changed  ${file}`)
}

/** None where it cannot be unpacked. */
async function digestOfPacked(path: string): Promise<string | undefined> {
  const bytes = await readFile(path)
  try {
    return sha256(path.endsWith('.br') ? brotliDecompressSync(bytes) : gunzipSync(bytes))
  } catch {
    return undefined
  }
}
