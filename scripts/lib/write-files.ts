import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Write files below a folder, by path with `/`. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  for (const [file, text] of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), text)
  }
}
