import { readdir, readFile, stat } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { UsageError } from './usage-error.ts'

/**
 * All files below a folder as bytes, by path with `/`, sorted; of those that are not asked for only the paths.
 * Throws a UsageError if it is no folder.
 */
export async function readTree(
  folder: string,
  isAskedFor: (path: string) => boolean = () => true,
): Promise<Map<string, Uint8Array>> {
  const found = await stat(folder).catch(() => undefined)
  if (!found?.isDirectory()) throw new UsageError(`There is no folder \`${folder}\``)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
  const bytes = await Promise.all(paths.map((path) => (isAskedFor(path) ? readFile(path) : new Uint8Array())))
  return new Map(
    paths.map((path, index) => [relative(folder, path).split(sep).join('/'), bytes[index] as Uint8Array]),
  )
}
