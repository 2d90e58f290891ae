import { relative } from 'node:path'
import { buildSite, publish, stagingOf } from './lib/build-site.ts'
import { checkContent, hasErrors } from './lib/check-content.ts'
import { keepHandouts } from './lib/handouts/keep-handouts.ts'
import { sealSite } from './lib/hosting/seal-site.ts'
import { reporters, summary } from './lib/report/index.ts'
import { runCommand } from './lib/run-command.ts'
import { readSettings } from './lib/settings.ts'

/** Check, build, index, and check what was built; only then does it take the old site's place. */
export async function build(): Promise<number> {
  const since = performance.now()
  const settings = readSettings()
  const today = new Date().toISOString().slice(0, 10)

  const content = await checkContent(settings.contentDir, today)
  if (content.findings.length > 0) console.log(reporters.text(content.findings, content.context))
  console.log(summary(content.findings, 'the content', since))
  if (hasErrors(content.findings)) return 1

  let handouts: Awaited<ReturnType<typeof keepHandouts>>
  const site = await buildSite(settings, content.library, async (staging) => {
    handouts = await keepHandouts(settings.outDir, staging, content.library)
  })
  if (site.findings.length > 0) console.log(reporters.text(site.findings, site.context))
  console.log(summary(site.findings, `${site.pages} built pages`, since))
  if (hasErrors(site.findings)) return 1

  await sealSite(stagingOf(settings.outDir), settings, content.library)
  await publish(settings)
  console.log(`The site is in ${relative(process.cwd(), settings.outDir) || '.'}/`)
  if (handouts) console.log(keptHandouts(handouts))
  return 0
}

function keptHandouts({ kept, planned }: { kept: number; planned: number }): string {
  return kept < planned
    ? `${kept} of its ${planned} handouts are still right and stay: \`npm run handouts\` makes the others`
    : `Its ${planned} handouts are still right and stay`
}

if (import.meta.main) await runCommand(build)
