import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Library } from '../../../src/library/library.ts'
import { eachOf } from '../each-of.ts'
import { inTurn } from '../in-turn.ts'
import type { Progress } from '../progress.ts'
import type { Settings } from '../settings.ts'
import { handoutsFolder, type MadeHandout, type Manifest, readManifest, writeManifest } from './manifest.ts'
import { type DigestOf, handoutDigests, sha256 } from './page-digest.ts'
import { type PlannedHandout, plannedHandouts } from './planned-handouts.ts'
import { openPrinter, type Printer } from './printer.ts'
import { showLinks } from './show-links.ts'
import { standingHandouts } from './standing-handouts.ts'

export interface Outcome {
  made: MadeHandout[]
  /** Those that an earlier run made, of the same pages. */
  kept: MadeHandout[]
  failed: { file: string; reason: string }[]
}

/** Pages that print at the same time: more would wait for the processor. */
const atOnce = 2
/** Raise it where the same page now gives another PDF. */
const recipe = 2
/** Milliseconds of work that an interruption may cost. */
const savedEvery = 1000

/** Make the PDFs that a built site lacks, take away those that it should not have, and link from each page to its own. */
export async function makeHandouts(
  settings: Settings,
  library: Library,
  progress: Progress,
): Promise<Outcome> {
  const { outDir } = settings
  const plan = plannedHandouts(library)
  const printer = await openPrinter(settings)
  try {
    const madeBy = `${printer.browser}, recipe ${recipe}`
    const before = await readManifest(outDir)
    const digestOf = await handoutDigests(outDir)
    const kept = before?.madeBy === madeBy ? await standingHandouts(outDir, before, plan, digestOf) : []
    const outcome: Outcome = { made: [], kept, failed: [] }
    const save = inTurn(() => writeManifest(outDir, manifestOf(madeBy, outcome)))
    await save()

    const isKept = new Set(kept.map(({ file }) => file))
    const missing = plan.filter(({ file }) => !isKept.has(file))
    let saved = performance.now()
    const print = async (planned: PlannedHandout) => {
      try {
        outcome.made.push(await makeOne(outDir, planned, printer, digestOf))
      } catch (error) {
        outcome.failed.push({ file: planned.file, reason: reasonOf(error) })
      }
      progress.step(outcome.made.length + outcome.failed.length, 'handouts', missing.length)
      if (performance.now() - saved < savedEvery) return
      saved = performance.now()
      await save()
    }
    await eachOf(missing, atOnce, print)
    await save()
    await clear(outDir, manifestOf(madeBy, outcome))
    await showLinks(outDir, plan, manifestOf(madeBy, outcome).handouts)
    return outcome
  } finally {
    await printer.close()
  }
}

const manifestOf = (madeBy: string, { made, kept }: Outcome): Manifest => ({
  madeBy,
  handouts: [...kept, ...made],
})

async function makeOne(
  outDir: string,
  planned: PlannedHandout,
  printer: Printer,
  digestOf: DigestOf,
): Promise<MadeHandout> {
  const { file } = planned
  const from = await digestOf(planned)
  const pdf = await printer.print(planned)
  await mkdir(dirname(join(outDir, file)), { recursive: true })
  await writeFile(join(outDir, file), pdf)
  return { ...planned, bytes: pdf.length, sha256: sha256(pdf), from }
}

const reasonOf = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''

/** Take away what the manifest does not list: PDFs of pages that are gone, and of pages that are no longer the same. */
async function clear(outDir: string, { handouts }: Manifest): Promise<void> {
  const listed = new Set(handouts.map(({ file }) => file))
  const files = await readdir(join(outDir, handoutsFolder), { recursive: true })
  const pdfs = files
    .filter((file) => file.endsWith('.pdf'))
    .map((file) => `${handoutsFolder}/${file.replaceAll('\\', '/')}`)
  await Promise.all(pdfs.filter((file) => !listed.has(file)).map((file) => rm(join(outDir, file))))
}
