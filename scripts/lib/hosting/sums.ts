import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { eachOf } from '../each-of.ts'
import { sha256 } from '../handouts/page-digest.ts'
import { readTree } from '../read-tree.ts'
import { UsageError } from '../usage-error.ts'

/** The list of a site's files with their digests, as `sha256sum` writes and checks it. */
export const sumsFile = 'SHA256SUMS'

/** SHA-256 by file. */
export type Sums = Map<string, string>

/** Files that are read at the same time: a site with all its PDFs is larger than the memory. */
const atOnce = 8

/** The digests of all files of a site, sorted; a copy that was packed beforehand is no file of its own. */
export async function sumsOf(folder: string): Promise<Sums> {
  const tree = await readTree(folder, () => false)
  const files = [...tree.keys()].filter(
    (file) => file !== sumsFile && !isPackedCopy(file, (name) => tree.has(name)),
  )
  const sums: Sums = new Map(files.map((file) => [file, '']))
  await eachOf(files, atOnce, async (file) => {
    sums.set(file, sha256(await readFile(join(folder, file))))
  })
  return sums
}

/** Endings of the copies that `deploy:compress` makes. */
export const packedEndings = ['.br', '.gz']

export const isPackedCopy = (file: string, has: (file: string) => boolean) =>
  packedEndings.some((ending) => file.endsWith(ending) && has(file.slice(0, -ending.length)))

/** Sorted by file in every locale. */
export const writeSums = (sums: Sums) =>
  [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, digest]) => `${digest}  ${file}\n`)
    .join('')

export const parseSums = (text: string): Sums =>
  new Map(
    [...text.matchAll(/^([0-9a-f]{64}) [ *](.+)$/gm)].map(([, digest = '', file = '']) => [file, digest]),
  )

/** The digests that a built site states. Throws a UsageError where there are none. */
export async function readSums(folder: string): Promise<Sums> {
  const text = await readFile(join(folder, sumsFile), 'utf8').catch(() => '')
  const sums = parseSums(text)
  if (sums.size === 0) {
    throw new UsageError(
      `There is no ${sumsFile} in \`${folder}\`, expected a built site: run \`npm run build\` first`,
    )
  }
  return sums
}
