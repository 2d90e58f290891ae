import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'

export interface Measured {
  seconds: number
  /** Of all its processes at the peak, where there is a /proc. */
  megabytes: number
  /** What it printed. */
  output: string
}

type Env = Record<string, string>

/** The fastest of three runs. */
export async function best(command: string[], env: Env): Promise<Measured> {
  const runs = [await measure(command, env), await measure(command, env), await measure(command, env)]
  return runs.reduce((least, run) => (run.seconds < least.seconds ? run : least))
}

/** Run a command, and add up the memory of its processes at its peak (where there is a /proc). */
export async function measure(command: string[], env: Env): Promise<Measured> {
  const since = performance.now()
  const child = spawn(process.execPath, command, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text
  })
  let peak = 0
  const timer = setInterval(async () => {
    peak = Math.max(peak, await memoryOf(child.pid ?? 0))
  }, 50)
  const code = await new Promise<number | null>((done) => child.on('close', done))
  clearInterval(timer)
  if (code !== 0) throw new Error(`\`node ${command.join(' ')}\` ended with exit code ${code}`)
  return { seconds: (performance.now() - since) / 1000, megabytes: Math.round(peak / 1024), output }
}

/** Resident kilobytes of a process and of those that it started. */
async function memoryOf(pid: number): Promise<number> {
  const read = (file: string) => readFile(`/proc/${pid}/${file}`, 'utf8').catch(() => '')
  const own = Number(/VmRSS:\s+(\d+)/.exec(await read('status'))?.[1] ?? 0)
  const children = (await read(`task/${pid}/children`)).split(' ').filter(Boolean).map(Number)
  const below = await Promise.all(children.map(memoryOf))
  return below.reduce((sum, each) => sum + each, own)
}
