import { type FSWatcher, watch } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { mustBeFolder } from './read-tree.ts'

/**
 * Call `onChange` some milliseconds after something below a folder has changed. Each folder is watched by itself, as a
 * file that an editor saves by putting another in its place is lost to a watch of Node's that is recursive.
 * Throws a UsageError if it is no folder.
 */
export async function watchFolder(folder: string, onChange: () => void): Promise<void> {
  const watched = new Map<string, FSWatcher>()
  let waiting: NodeJS.Timeout | undefined
  const follow = async () => {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    const folders = entries.flatMap((it) => (it.isDirectory() ? join(it.parentPath, it.name) : []))
    for (const each of [folder, ...folders]) {
      if (watched.has(each)) continue
      const gone = () => watched.delete(each)
      watched.set(each, watch(each, hear).on('error', gone).on('close', gone))
    }
  }
  const hear = () => {
    clearTimeout(waiting)
    // A save is often several events.
    waiting = setTimeout(() => {
      follow()
        .catch(() => {})
        .then(onChange)
    }, 30)
  }
  await mustBeFolder(folder)
  await follow()
}
