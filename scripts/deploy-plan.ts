import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { deployPlan, type Step } from './lib/hosting/deploy-plan.ts'
import { parseSums, readSums, type Sums, sumsFile } from './lib/hosting/sums.ts'
import { readArguments } from './lib/read-arguments.ts'
import { runCommand } from './lib/run-command.ts'
import { UsageError } from './lib/usage-error.ts'

const usage = `In which order to update a published site, so that no request fails.

  npm run deploy:plan -- --from OLD --to NEW

OLD and NEW are folders of built sites, or their ${sumsFile} alone (of a published site: https://…/${sumsFile}, saved).
--format json writes the steps for a script.`

await runCommand(async () => {
  const {
    from,
    to,
    format = 'text',
    help,
  } = readArguments({
    from: 'text',
    to: 'text',
    format: 'text',
    help: 'flag',
  })
  if (help) {
    console.log(usage)
    return 0
  }
  if (!from || !to)
    throw new UsageError(`Missing \`--${from ? 'to' : 'from'}\`; \`--help\` shows what it takes`)
  if (!/^(text|json)$/.test(format)) {
    throw new UsageError(`Unexpected format \`${format}\`, expected \`text\` or \`json\``)
  }
  const steps = deployPlan(await statedBy(from), await statedBy(to))
  console.log(format === 'json' ? JSON.stringify(steps, undefined, 2) : textOf(steps))
  return 0
})

/** What a folder states, or a list alone; the list is a file of the site too. */
async function statedBy(path: string): Promise<Sums> {
  const found = await stat(path).catch(() => {
    throw new UsageError(`There is no folder or file \`${path}\``)
  })
  const text = await readFile(found.isDirectory() ? join(path, sumsFile) : path, 'utf8').catch(() => '')
  const sums = found.isDirectory() ? await readSums(path) : parseSums(text)
  if (sums.size === 0) throw new UsageError(`Unexpected content of \`${path}\`, expected a ${sumsFile}`)
  return sums.set(sumsFile, text)
}

function textOf(steps: readonly Step[]): string {
  if (steps.length === 0) return 'Nothing to do: both are the same'
  return steps
    .map(({ do: act, what, days, files }, index) => {
      const when = days > 0 ? `, ${days} days later or more` : ''
      return [
        `${index + 1}. ${act} ${files.length} ${what}${when}`,
        ...files.map((file) => `   ${file}`),
      ].join('\n')
    })
    .join('\n')
}
