import { relative, sep } from 'node:path'
import { Readings } from '../../src/library/readings.ts'
import type { Surroundings } from '../../src/markdown/annotate.ts'
import { surroundingsOf } from '../../src/views/page-view.ts'
import { inTurn } from './in-turn.ts'
import { readLibrary } from './read-library.ts'
import type { Settings } from './settings.ts'

/**
 * Finds what the page of a file needs to be drawn; nothing for a file that is no page.
 * While one edits, the library is read again each time; a build reads it once.
 */
export function surroundingsOfFile({ contentDir, basePath }: Settings, isEditing: boolean) {
  const readings = new Readings()
  const read = inTurn(() => readLibrary(contentDir, readings))
  let kept: ReturnType<typeof readLibrary> | undefined
  return async (path: string): Promise<Surroundings | undefined> => {
    kept = isEditing ? read() : (kept ?? read())
    const library = await kept
    const file = relative(contentDir, path).split(sep).join('/')
    for (const edition of library.editions) {
      const page = edition.allPages.find((each) => each.file === file)
      if (page) return surroundingsOf(library, edition, page, basePath).surroundings
    }
    return undefined
  }
}
