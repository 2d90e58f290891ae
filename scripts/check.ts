import { reviewCalendar } from '../src/checks/review-calendar.ts'
import type { Finding } from '../src/checks/rule.ts'
import {
  compareWithBaseline,
  type OldFinding,
  oldFindings,
  readBaseline,
  writeBaseline,
} from './lib/baseline.ts'
import { type ContentCheck, checkContent, folderOf, hasErrors } from './lib/check-content.ts'
import { type CheckOptions, checkUsage, readCheckOptions } from './lib/check-options.ts'
import { watchContent } from './lib/content-checker.ts'
import type { Fixed } from './lib/fix/fix-content.ts'
import { progressBar } from './lib/progress.ts'
import { readLibrary } from './lib/read-library.ts'
import { calendarText } from './lib/report/calendar.ts'
import { count, reporters, summary } from './lib/report/index.ts'
import { runCommand } from './lib/run-command.ts'
import { readSettings } from './lib/settings.ts'

await runCommand(async () => {
  const options = readCheckOptions()
  const { contentDir } = readSettings()
  if (options.help) {
    console.log(checkUsage)
    return 0
  }
  if (options.calendar) return showCalendar(options, contentDir)
  if (options.watch) {
    return watchContent(contentDir, options.today, async (check, since) => {
      await report(check, options, undefined, since)
      // One sees where the next check begins.
      if (options.format === 'text') console.log()
    })
  }
  const since = performance.now()
  const old = options.baseline ? await readBaseline(options.baseline) : undefined
  if (!options.fix) {
    const check = await checkContent(contentDir, options.today, {
      progress: progressBar(),
      withEdits: options.format === 'sarif',
    })
    return report(check, options, old, since)
  }
  // Most checks mend nothing: they are not to wait for what mends.
  const { fixContent, writeFixed } = await import('./lib/fix/fix-content.ts')
  const fixed = await fixContent(contentDir, options.today, progressBar())
  if (options.dryRun) return showFixed(fixed, contentDir)
  await writeFixed(contentDir, fixed)
  const code = await report(fixed.check, options, old, since)
  say(options, `Mended ${count(fixed.mended, 'finding')} in ${count(fixed.files.size, 'file')}`)
  return code
})

async function showCalendar({ format, today }: CheckOptions, contentDir: string): Promise<number> {
  const library = await readLibrary(contentDir)
  const reviews = reviewCalendar(library, today)
  console.log(
    format === 'json'
      ? JSON.stringify(reviews, null, 2)
      : calendarText(reviews, library, folderOf(contentDir)),
  )
  return 0
}

/** What would change, and the exit code of the library as it is. */
async function showFixed({ before, files, mended }: Fixed, contentDir: string): Promise<number> {
  const { unifiedDiff } = await import('./lib/fix/unified-diff.ts')
  for (const [file, { before, after }] of files) {
    process.stdout.write(unifiedDiff(`${folderOf(contentDir)}/${file}`, before, after))
  }
  console.error(`Would mend ${count(mended, 'finding')} in ${count(files.size, 'file')}; nothing is written`)
  return hasErrors(before.findings) ? 1 : 0
}

async function report(
  { findings, library, context }: ContentCheck,
  options: CheckOptions,
  old: readonly OldFinding[] | undefined,
  since: number,
): Promise<number> {
  const { counted, note } = await ratchet(findings, options, old)
  const text = reporters[options.format](counted, context)
  if (text) console.log(text)
  const pages = library.editions.reduce((sum, { allPages }) => sum + allPages.length, 0)
  const line = summary(counted, count(pages, 'page'), since)
  if (options.format === 'text') console.log(`${text ? '\n' : ''}${line}`)
  if (note) say(options, note)
  return hasErrors(counted) ? 1 : 0
}

/** The findings that count, and what is to be said of the others. */
async function ratchet(
  findings: Finding[],
  { baseline, writeBaseline: to }: CheckOptions,
  old: readonly OldFinding[] | undefined,
): Promise<{ counted: Finding[]; note?: string }> {
  if (old) {
    const { fresh, standing, mended } = compareWithBaseline(old, findings)
    if (to) await writeBaseline(to, standing)
    const hint = mended > 0 && !to ? `; \`--write-baseline ${baseline}\` beside it takes them out` : ''
    const note = `Of \`${baseline}\`, ${count(standing.length, 'old finding')} may stand, ${mended} mended${hint}`
    return { counted: fresh, note }
  }
  if (!to) return { counted: findings }
  await writeBaseline(to, oldFindings(findings))
  return { counted: [], note: `Wrote ${count(findings.length, 'finding')} to \`${to}\`: they may stand` }
}

/** Beside findings for a program, words for a person go elsewhere. */
function say({ format }: CheckOptions, words: string): void {
  if (format === 'text') console.log(words)
  else console.error(words)
}
