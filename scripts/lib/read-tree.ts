import { readFileSync } from 'node:fs'
import { readdir, stat } from 'node:fs/promises'
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
  const files = await pathsBelow(folder)
  // One after another: to wait for many small files at once takes three times as long.
  const bytesOf = (file: string) => (isAskedFor(file) ? readFileSync(join(folder, file)) : new Uint8Array())
  return new Map(files.map((file) => [file, bytesOf(file)]))
}

/** The paths of all files below a folder, with `/`, sorted. Throws a UsageError if it is no folder. */
export async function pathsBelow(folder: string): Promise<string[]> {
  await mustBeFolder(folder)
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
}

/** Throws a UsageError that names what is not there. */
export async function mustBeFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => undefined)
  if (!found?.isDirectory()) throw new UsageError(`There is no folder \`${folder}\``)
}
