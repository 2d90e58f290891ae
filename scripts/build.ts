import { relative } from 'node:path'
import { buildSite, checkSite, publish } from './lib/build-site.ts'
import { checkContent, hasErrors } from './lib/check-content.ts'
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

  await buildSite(settings)
  const site = await checkSite(settings, content.library.site)
  if (site.findings.length > 0) console.log(reporters.text(site.findings, site.context))
  console.log(summary(site.findings, `${site.pages} built pages`, since))
  if (hasErrors(site.findings)) return 1

  await publish(settings)
  console.log(`The site is in ${relative(process.cwd(), settings.outDir) || '.'}/`)
  return 0
}

if (import.meta.main) await runCommand(build)
