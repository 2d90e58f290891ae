import { spawn } from 'node:child_process'
import { readdir, readFile, rm } from 'node:fs/promises'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { readLibrary } from './lib/read-library.ts'
import { runCommand } from './lib/run-command.ts'
import { readSettings } from './lib/settings.ts'

interface Measured {
  seconds: number
  megabytes: number
}

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
  return 0
})

async function best(command: string[], env: Record<string, string>): Promise<Measured> {
  const runs = [await measure(command, env), await measure(command, env), await measure(command, env)]
  return runs.reduce((least, run) => (run.seconds < least.seconds ? run : least))
}

/** Run a command, and add up the memory of its processes at its peak (where there is a /proc). */
async function measure(command: string[], env: Record<string, string>): Promise<Measured> {
  const since = performance.now()
  const child = spawn(process.execPath, command, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  let peak = 0
  const timer = setInterval(async () => {
    peak = Math.max(peak, await memoryOf(child.pid ?? 0))
  }, 50)
  const code = await new Promise<number | null>((done) => child.on('close', done))
  clearInterval(timer)
  if (code !== 0) throw new Error(`\`node ${command.join(' ')}\` ended with exit code ${code}`)
  return { seconds: (performance.now() - since) / 1000, megabytes: Math.round(peak / 1024) }
}

/** Resident kilobytes of a process and of those that it started. */
async function memoryOf(pid: number): Promise<number> {
  const read = (file: string) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '')
  const own = Number(/VmRSS:\s+(\d+)/.exec(await read('status'))?.[1] ?? 0)
  const children = (await read(`task/${pid}/children`)).split(' ').filter(Boolean).map(Number)
  const below = await Promise.all(children.map(memoryOf))
  return below.reduce((sum, each) => sum + each, own)
}

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
