import { join } from 'node:path'
import { load } from 'js-yaml'
import { buildLibrary } from '../../src/library/build-library.ts'
import type { Library } from '../../src/library/library.ts'
import type { Readings } from '../../src/library/readings.ts'
import type { Words } from '../../src/library/words.ts'
import { readTree } from './read-tree.ts'

const interfaceDir = join(import.meta.dirname, '../../src/interface')

/** The words of the interface, by language. */
export async function readInterfaces(): Promise<Map<string, Words>> {
  const files = await readTree(interfaceDir)
  // No finding points into them: a parser that keeps no places reads them in a sixth of the time.
  return new Map(
    [...files].map(([file, bytes]) => [
      file.replace(/\.yaml$/, ''),
      load(new TextDecoder().decode(bytes)) as Words,
    ]),
  )
}

/** Read a content folder into the library; with the readings of an earlier call only what has changed since. */
export async function readLibrary(contentDir: string, readings?: Readings): Promise<Library> {
  const [files, interfaces] = await Promise.all([readTree(contentDir), readInterfaces()])
  return buildLibrary(files, interfaces, readings)
}
