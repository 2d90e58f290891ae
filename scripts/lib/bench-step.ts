import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { buildSite, publish } from './build-site.ts'
import { checkContent } from './check-content.ts'
import { makeHandouts } from './handouts/make-handouts.ts'
import { indexSite, runPagefind } from './index-site.ts'
import { readLibrary } from './read-library.ts'
import { readSettings } from './settings.ts'

/** One step of a measurement, in a process of its own: prints what it had used of the processor at each mark, in seconds. */
const marks: Record<string, number> = {}

async function mark(name: string): Promise<void> {
  const { user, system } = process.cpuUsage()
  marks[name] = (user + system) / 1e6 + (await ofChildren())
}

/** What processes that it started and that have ended had used, where there is a /proc. */
async function ofChildren(): Promise<number> {
  const stat = await readFile('/proc/self/stat', 'utf8').catch(() => '')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return (Number(fields[13] ?? 0) + Number(fields[14] ?? 0)) / 100
}

const steps: Record<string, (argument: string) => Promise<void>> = {
  /** Build a plain Astro site in a folder, and index it. */
  async plain(root) {
    process.env.ASTRO_TELEMETRY_DISABLED = '1'
    const { build } = await import('astro')
    await build({ root, logLevel: 'error' })
    await mark('build')
    await runPagefind(join(root, 'dist'), join(root, 'dist/pagefind'))
  },
  /** As `npm run build` does it, though other people's topics break rules. */
  async build() {
    const settings = readSettings()
    const { library } = await checkContent(settings.contentDir, '2026-11-22')
    await mark('check')
    await buildSite(settings, library, () => mark('index'))
    await publish(settings)
  },
  async index(folder) {
    const { outDir } = readSettings()
    await indexSite(outDir, folder, '')
  },
  async pdfs(pages) {
    const settings = readSettings()
    const library = await readLibrary(settings.contentDir)
    await mark('read')
    const editions = library.editions.map((edition) => ({
      ...edition,
      pages: new Map([...edition.pages].slice(0, Number(pages))),
    }))
    await makeHandouts(settings, { ...library, editions }, { step() {}, stop() {} })
  },
}

const [name = '', argument = ''] = process.argv.slice(2)
await steps[name]?.(argument)
// The last child that ended is counted once it has been waited for.
await new Promise((done) => setTimeout(done, 50))
await mark('all')
console.log(JSON.stringify(marks))
