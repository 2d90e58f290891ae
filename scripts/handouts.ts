import { access } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { checkSite } from './lib/build-site.ts'
import { hasErrors } from './lib/check-content.ts'
import { makeHandouts, type Outcome } from './lib/handouts/make-handouts.ts'
import { handoutsFolder } from './lib/handouts/manifest.ts'
import { sealSite } from './lib/hosting/seal-site.ts'
import { progressBar } from './lib/progress.ts'
import { readArguments } from './lib/read-arguments.ts'
import { readLibrary } from './lib/read-library.ts'
import { reporters } from './lib/report/index.ts'
import { runCommand } from './lib/run-command.ts'
import { readSettings } from './lib/settings.ts'
import { UsageError } from './lib/usage-error.ts'

const usage = `Prints each page of the built site to PDFs: A4 and Letter, standard and large print; of a comparison
also its table by itself, on both sides of one sheet.

  npm run handouts       makes those that are missing or out of date, and links them from their pages

OUT_DIR=FOLDER chooses the built site, CONTENT_DIR=FOLDER the library, CHROME_PATH=FILE another Chromium.
An interrupted run goes on where it stopped.
Exit code: 0 all made, 1 some could not be made, 2 could not run.`

/** What the PDF of a page should weigh at most, in bytes. */
const bytesAtMost = 120_000

await runCommand(async () => {
  if (readArguments({ help: 'flag' }).help) {
    console.log(usage)
    return 0
  }
  const since = performance.now()
  const settings = readSettings()
  await access(join(settings.outDir, 'index.html')).catch(() => {
    throw new UsageError('There is no built site, expected one: run `npm run build` first')
  })
  const library = await readLibrary(settings.contentDir)
  const progress = progressBar()
  const outcome = await makeHandouts(settings, library, progress).finally(() => progress.stop())
  await sealSite(settings.outDir, settings, library)

  for (const { file, reason } of outcome.failed) console.error(`error  ${file}  ${reason}`)
  const { findings, context } = await checkSite(settings.outDir, settings, library.site)
  if (findings.length > 0) console.log(reporters.text(findings, context))
  console.log(summary(outcome, relative(process.cwd(), join(settings.outDir, handoutsFolder)), since))
  return outcome.failed.length > 0 || hasErrors(findings) ? 1 : 0
})

function summary({ made, kept, failed }: Outcome, folder: string, since: number): string {
  const all = [...kept, ...made]
  const seconds = (performance.now() - since) / 1000
  const packets = all.filter(({ packet }) => packet)
  const pages = all.filter(({ packet }) => !packet)
  const heavy = pages.filter(({ bytes }) => bytes > bytesAtMost)
  const heaviest = (of: readonly { bytes: number }[]) =>
    kilobytes(Math.max(0, ...of.map(({ bytes }) => bytes)))
  return [
    `${all.length} handouts are in ${folder}/: ${made.length} made in ${seconds.toFixed(1)} s, ${kept.length} still right`,
    `The heaviest page weighs ${heaviest(pages)}${packets.length > 0 ? `, the heaviest packet ${heaviest(packets)}` : ''}`,
    ...heavy.map(
      ({ file, bytes }) => `${file} weighs ${kilobytes(bytes)}, expected ${kilobytes(bytesAtMost)} at most`,
    ),
    ...(failed.length > 0 ? [`${failed.length} could not be made`] : []),
  ].join('\n')
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`
}
