import { KeptReports } from '../../src/checks/kept-reports.ts'
import type { Library } from '../../src/library/library.ts'
import { Readings } from '../../src/library/readings.ts'
import { type ContentCheck, checkLibrary } from './check-content.ts'
import { inTurn } from './in-turn.ts'
import { readLibrary } from './read-library.ts'
import { watchFolder } from './watch-folder.ts'

/** Checks a content folder as often as it changes: only what has changed is read and looked at again. */
export function contentChecker(
  contentDir: string,
  read: () => Promise<Library>,
  today?: string,
): () => Promise<ContentCheck> {
  const kept = new KeptReports()
  return inTurn(async () => {
    return checkLibrary(await read(), contentDir, today ?? new Date().toISOString().slice(0, 10), { kept })
  })
}

/** Check a content folder now and after each change of it, until the process is ended; `onCheck` hears when each began. */
export async function watchContent(
  contentDir: string,
  today: string,
  onCheck: (check: ContentCheck, since: number) => void,
): Promise<never> {
  const readings = new Readings()
  const check = contentChecker(contentDir, () => readLibrary(contentDir, readings), today)
  const run = async () => {
    const since = performance.now()
    onCheck(await check(), since)
  }
  return new Promise((_, fail) => {
    const runOrFail = () => run().catch(fail)
    // Watched first: what is saved during the first check is checked again.
    watchFolder(contentDir, runOrFail).then(runOrFail, fail)
  })
}
