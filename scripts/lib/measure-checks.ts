import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Readings } from '../../src/library/readings.ts'
import { contentChecker } from './content-checker.ts'
import { best, type Measured } from './measure-command.ts'
import { readLibrary } from './read-library.ts'
import { seededLibrary } from './seeded-library.ts'
import { writeFiles } from './write-files.ts'

/** What checking costs as a library grows: the command, and checking again where only one page has changed. */
export async function measureChecks(): Promise<string> {
  const rows = [await measureLibrary(1000), await measureLibrary(5000)] as const
  const perPage = rows.map(({ pages, first }) => first.seconds / pages)
  const growth = (perPage[1] ?? 0) / (perPage[0] ?? 1)
  return [
    'npm run check, made-up pages of 600 words     first    again, one page changed    memory',
    ...rows.map(
      ({ pages, first, again }) =>
        `${`${pages} pages`.padEnd(42)}${seconds(first.seconds)}${seconds(again).padStart(27)}${`${first.megabytes} MB`.padStart(10)}`,
    ),
    `for each page ${growth.toFixed(2)} x as long in the larger library`,
  ].join('\n')
}

const seconds = (value: number) => `${value.toFixed(2)} s`.padStart(9)

async function measureLibrary(pages: number): Promise<{ pages: number; first: Measured; again: number }> {
  const folder = await mkdtemp(join(tmpdir(), 'careleaf-bench-'))
  await writeFiles(folder, seededLibrary({ pages, words: 600, seed: 1 }))
  const first = await best(['scripts/check.ts'], { CONTENT_DIR: folder })
  const again = await checkAgain(folder)
  await rm(folder, { recursive: true, force: true })
  return { pages, first, again }
}

/** Seconds of the third check in one process, as `--watch` does; a page changes before each. */
async function checkAgain(folder: string): Promise<number> {
  const readings = new Readings()
  const check = contentChecker(folder, () => readLibrary(folder, readings), '2026-11-22')
  let took = 0
  for (const word of ['one', 'two', 'three']) {
    const file = join(folder, 'en/guides/changing.mdx')
    await mkdir(dirname(file), { recursive: true })
    await writeFile(
      file,
      `---\nname: Changing\nsummary: Page ${word}.\nstandalone: true\n---\n\nPage ${word} [@c0].\n`,
    )
    const since = performance.now()
    await check()
    took = (performance.now() - since) / 1000
  }
  return took
}
