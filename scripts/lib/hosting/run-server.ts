import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { caddyfile } from './caddyfile.ts'
import type { Host } from './host.ts'
import { nginxConfig } from './nginx-config.ts'

export type Program = 'caddy' | 'nginx'

/** Whether a program is on this machine. */
export const isInstalled = (program: string) =>
  spawnSync('sh', ['-c', `command -v ${program}`], { env: { PATH: `${process.env.PATH}:/usr/sbin` } })
    .status === 0

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
/** Whether Debian's package libnginx-mod-http-brotli-static is here. */
export const hasBrotli = () => existsSync(brotliModule)

/** Serve a site on this machine by a real server, with the configuration that `deploy:config` prints. */
export async function runServer(
  program: Program,
  site: Pick<Host, 'folder' | 'basePath' | 'redirects'>,
): Promise<{ url: string; close(): Promise<void> }> {
  const work = await mkdtemp(join(tmpdir(), `careleaf-${program}-`))
  const port = await freePort()
  const siteUrl = `http://127.0.0.1:${port}`
  const host = { ...site, siteUrl, brotli: hasBrotli() }
  const file = join(work, 'config')
  const { config, args } = commands[program](host, port, work, file)
  await writeFile(file, config)
  const server = spawn(program, args, {
    env: { PATH: `${process.env.PATH}:/usr/sbin`, HOME: work },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  let said = ''
  server.stderr.on('data', (data) => {
    said += data
  })
  const ended = new Promise((done) => server.once('close', done))
  const url = siteUrl + site.basePath
  const close = async () => {
    server.kill()
    await ended
    await rm(work, { recursive: true, force: true })
  }
  for (let attempt = 0; !(await answers(url)); attempt++) {
    if (attempt === 200 || server.exitCode !== null) {
      await close()
      throw new Error(`${program} does not start: ${said.trim().split('\n').at(-1)}`)
    }
    await wait(100)
  }
  return { url, close }
}

const answers = (url: string) =>
  fetch(url).then(
    () => true,
    () => false,
  )

type Command = (host: Host, port: number, work: string, file: string) => { config: string; args: string[] }

/** Around the printed configuration: nothing but this machine reaches the server, and it writes to its own folder only. */
const commands: Record<Program, Command> = {
  caddy: (host, _port, _work, file) => ({
    config: `{\n\tadmin off\n}\n${caddyfile(host).replace('{\n', '{\n\tbind 127.0.0.1\n')}`,
    args: ['run', '--adapter', 'caddyfile', '--config', file],
  }),
  nginx: (host, port, work, file) => ({
    config: `${host.brotli ? `load_module ${brotliModule};\n` : ''}${process.getuid?.() === 0 ? 'user root;\n' : ''}
daemon off; pid ${work}/pid; error_log stderr;
events {}
http {
access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${work}/${name};`).join('\n')}
${nginxConfig(host).replace(`listen ${port}`, `listen 127.0.0.1:${port}`)}
}`,
    args: ['-e', 'stderr', '-c', file],
  }),
}

function freePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => done(address && typeof address === 'object' ? address.port : 0))
    })
  })
}
