import { readdir, readFile, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { measureChecks } from './lib/measure-checks.ts'
import { best, type Measured, measure } from './lib/measure-command.ts'
import { readLibrary } from './lib/read-library.ts'
import { runCommand } from './lib/run-command.ts'
import { readSettings } from './lib/settings.ts'

/** Time and memory of the commands, beside a plain compile of the same MDX in the same run; weight of the pages. */
await runCommand(async () => {
  const { contentDir } = readSettings()
  const outDir = join(tmpdir(), `careleaf-bench-${process.pid}`)
  const env = { OUT_DIR: outDir }
  console.log(`${availableParallelism()} cores, Node ${process.versions.node}; each the best of three runs\n`)

  await rm('node_modules/.cache/careleaf', { recursive: true, force: true })
  const cold = await measure(['scripts/build.ts'], env)
  const rows: [string, Measured][] = [
    [
      'compile the MDX with @mdx-js/mdx (baseline)',
      await best(['scripts/lib/bench-baseline.ts', contentDir], {}),
    ],
    ['npm run check', await best(['scripts/check.ts'], {})],
    ['npm run build, nothing kept', cold],
    ['npm run build, again', await best(['scripts/build.ts'], env)],
  ]
  const base = rows[0]?.[1].seconds ?? 1
  for (const [name, { seconds, megabytes }] of rows) {
    const ratio = `${(seconds / base).toFixed(1)} x`
    console.log(
      `${name.padEnd(46)}${`${seconds.toFixed(2)} s`.padStart(9)}${ratio.padStart(9)}${`${megabytes} MB`.padStart(9)}`,
    )
  }
  console.log(`\n${await weights(contentDir, outDir)}`)
  await rm(outDir, { recursive: true, force: true })
  console.log(`\n${await measureChecks()}`)
  return 0
})

/** What a condition page weighs, and the requests of its first load. */
async function weights(contentDir: string, outDir: string): Promise<string> {
  const { editions } = await readLibrary(contentDir)
  const conditions = editions.flatMap(({ allPages }) => allPages.filter(({ kind }) => kind === 'condition'))
  const brotli = async (path: string) => brotliCompressSync(await readFile(join(outDir, path))).length
  const assets = (await readdir(join(outDir, '_astro'))).filter((file) => file.endsWith('.css'))
  const styles = await Promise.all(assets.map((file) => brotli(join('_astro', file))))
  const pages = await Promise.all(conditions.map(({ address }) => brotli(join(address, 'index.html'))))
  const style = styles.reduce((sum, each) => sum + each, 0)
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`
  return `first load of a condition page, brotli: HTML at most ${kilobytes(Math.max(...pages))}, CSS ${kilobytes(style)} in ${assets.length} file`
}
