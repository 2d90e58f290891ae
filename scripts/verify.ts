import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compareFolder } from './lib/hosting/compare-folder.ts'
import { compareUrl } from './lib/hosting/compare-url.ts'
import { readRedirects } from './lib/hosting/host-files.ts'
import { readSums } from './lib/hosting/sums.ts'
import { readArguments, takeSubject } from './lib/read-arguments.ts'
import { runCommand } from './lib/run-command.ts'
import { readSettings } from './lib/settings.ts'
import { UsageError } from './lib/usage-error.ts'

const usage = `Compares a published site with the built one, and names what differs.

  npm run verify -- https://example.org/library/    bytes, headers, redirects and the 404 of what is online
  npm run verify -- FOLDER                          files that are missing, changed, or extra

OUT_DIR=FOLDER chooses the built site.
Exit code: 0 the same, 1 something differs, 2 could not run.`

await runCommand(async () => {
  const { subject, options } = takeSubject()
  if (readArguments({ help: 'flag' }, options).help) {
    console.log(usage)
    return 0
  }
  if (!subject) throw new UsageError('Missing the site to verify, expected an address or a folder')
  const { outDir } = readSettings()
  const stated = await readSums(outDir)
  const differences = /^https?:\/\//.test(subject)
    ? await compareUrl(
        homeOf(subject),
        stated,
        readRedirects(await readFile(join(outDir, '_redirects'), 'utf8')),
      )
    : await compareFolder(subject, stated)
  for (const difference of differences) console.log(difference)
  console.log(
    differences.length === 0
      ? `${subject} is the same as the built site: ${stated.size} files`
      : `${differences.length} differences between ${subject} and the built site of ${stated.size} files`,
  )
  return differences.length === 0 ? 0 : 1
})

function homeOf(address: string): string {
  if (!URL.canParse(address))
    throw new UsageError(`Unexpected address \`${address}\`, expected one such as https://example.org/`)
  const { origin, pathname } = new URL(address)
  return origin + pathname.replace(/\/?$/, '/')
}
