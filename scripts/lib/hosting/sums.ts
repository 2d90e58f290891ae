import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '../handouts/page-digest.ts'
import { readTree } from '../read-tree.ts'
import { UsageError } from '../usage-error.ts'

/** The list of a site's files with their digests, as `sha256sum` writes and checks it. */
export const sumsFile = 'SHA256SUMS'

/** SHA-256 by file. */
export type Sums = Map<string, string>

/** The digests of all files of a site; a copy that was packed beforehand is no file of its own. */
export async function sumsOf(folder: string): Promise<Sums> {
  const files = await readTree(folder)
  return new Map(
    [...files]
      .filter(([file]) => file !== sumsFile && !isPackedCopy(file, (name) => files.has(name)))
      .map(([file, bytes]) => [file, sha256(bytes)]),
  )
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
