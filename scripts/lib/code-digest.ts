import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readTree } from './read-tree.ts'

const project = join(import.meta.dirname, '../..')
const folders = ['src', 'scripts/lib', 'public']
const files = ['astro.config.mjs', 'package-lock.json']

/** A digest of all code that a site is made with, of where it will live, and of Node: what was kept of another is not used. */
export async function codeDigest(...more: string[]): Promise<string> {
  const hash = createHash('sha256').update([process.version, ...more].join('\n'))
  for (const folder of folders) {
    for (const [file, bytes] of await readTree(join(project, folder)))
      hash.update(file).update('\0').update(bytes)
  }
  for (const file of files) hash.update(await readFile(join(project, file)))
  return hash.digest('base64url')
}
