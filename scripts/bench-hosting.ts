import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readRedirects } from './lib/hosting/host-files.ts'
import { isInstalled, runServer } from './lib/hosting/run-server.ts'
import { readSums } from './lib/hosting/sums.ts'
import { wrkReport, wrkScript } from './lib/hosting/wrk.ts'
import { readArguments } from './lib/read-arguments.ts'
import { runCommand } from './lib/run-command.ts'
import { readSettings } from './lib/settings.ts'
import { UsageError } from './lib/usage-error.ts'

const usage = `Puts Caddy with the built site under load on this machine, from another process: wrk, 64 connections.

  npm run bench:hosting -- --seconds 30

Exit code: 0 no error, 1 some requests failed, 2 could not run.`

await runCommand(async () => {
  const { seconds = '30', help } = readArguments({ seconds: 'text', help: 'flag' })
  if (help) {
    console.log(usage)
    return 0
  }
  if (!/^[1-9]\d*$/.test(seconds))
    throw new UsageError(`Unexpected \`--seconds ${seconds}\`, expected a number`)
  for (const program of ['caddy', 'wrk']) {
    if (!isInstalled(program)) {
      throw new UsageError(`There is no ${program} on this machine (Debian: apt-get install ${program})`)
    }
  }
  const { outDir, basePath } = readSettings()
  const files = [...(await readSums(outDir)).keys()]
  const redirects = readRedirects(await readFile(join(outDir, '_redirects'), 'utf8'))
  const work = await mkdtemp(join(tmpdir(), 'careleaf-bench-'))
  const server = await runServer('caddy', { folder: outDir, basePath, redirects })
  try {
    const script = join(work, 'pages.lua')
    await writeFile(script, wrkScript(basePath, files, redirects))
    const said = await outputOf('wrk', [
      '-t2',
      '-c64',
      `-d${seconds}s`,
      '--latency',
      '-s',
      script,
      server.url,
    ])
    const { failed, text } = wrkReport(said)
    console.log(text)
    return failed > 0 ? 1 : 0
  } finally {
    await server.close()
    await rm(work, { recursive: true, force: true })
  }
})

function outputOf(program: string, args: readonly string[]): Promise<string> {
  return new Promise((done, fail) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'inherit'] })
    let said = ''
    child.stdout.on('data', (data) => {
      said += data
    })
    child.on('error', fail)
    child.on('close', () => done(said))
  })
}
