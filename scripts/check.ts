import { parseArgs } from 'node:util'
import { checkContent, hasErrors } from './lib/check-content.ts'
import { type Format, reporters, summary } from './lib/report/index.ts'
import { runCommand } from './lib/run-command.ts'
import { readSettings } from './lib/settings.ts'
import { UsageError } from './lib/usage-error.ts'

await runCommand(async () => {
  const since = performance.now()
  const { format, today } = readOptions()
  const { findings, library, context } = await checkContent(readSettings().contentDir, today)
  const report = reporters[format](findings, context)
  if (report) console.log(report)
  const pages = library.editions.reduce((sum, { allPages }) => sum + allPages.length, 0)
  if (format === 'text') console.log(`${report ? '\n' : ''}${summary(findings, `${pages} pages`, since)}`)
  return hasErrors(findings) ? 1 : 0
})

function readOptions(): { format: Format; today: string } {
  const { values } = readArguments()
  const { format = 'text', today = new Date().toISOString().slice(0, 10) } = values
  if (!Object.hasOwn(reporters, format)) {
    throw new UsageError(
      `Unexpected --format \`${format}\`, expected one of ${Object.keys(reporters).join(', ')}`,
    )
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(today) || Number.isNaN(Date.parse(today))) {
    throw new UsageError(`Unexpected --today \`${today}\`, expected a date such as 2026-09-01`)
  }
  return { format: format as Format, today }
}

function readArguments() {
  try {
    return parseArgs({ options: { format: { type: 'string' }, today: { type: 'string' } } })
  } catch (error) {
    throw new UsageError((error as Error).message)
  }
}
