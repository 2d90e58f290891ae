import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join, normalize } from 'node:path'
import type { Settings } from './settings.ts'
import { UsageError } from './usage-error.ts'

const types: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.xml': 'application/xml; charset=utf-8',
}

/** The policy under which the whole site works: nothing inline, nothing from elsewhere. */
const policy = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const headers = {
  'Content-Security-Policy': policy,
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/** Serve a built site on this machine, with its security policy. Port 0 takes any that is free. */
export async function serve(
  { outDir, basePath }: Pick<Settings, 'outDir' | 'basePath'>,
  port: number,
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const found = await fileFor(pathname, outDir, basePath)
    if (!found && (await fileFor(`${pathname}/`, outDir, basePath))) {
      response.writeHead(301, { ...headers, Location: `${pathname}/` }).end()
      return
    }
    const file = found ?? join(outDir, '404.html')
    const type = types[extname(file)] ?? 'application/octet-stream'
    response.writeHead(found ? 200 : 404, { ...headers, 'Content-Type': type })
    createReadStream(file)
      .on('error', () => response.end())
      .pipe(response)
  })
  await new Promise<void>((done, fail) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      fail(
        error.code === 'EADDRINUSE'
          ? new UsageError(`Port ${port} is taken; choose another with PORT=4322`)
          : error,
      )
    })
    server.listen(port, done)
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}${basePath}`,
    close: () => new Promise((done) => server.close(() => done())),
  }
}

/** The file of a built site that an address leads to, if there is one. */
export async function fileFor(
  pathname: string,
  outDir: string,
  basePath: string,
): Promise<string | undefined> {
  if (!pathname.startsWith(basePath)) return undefined
  let path: string
  try {
    path = normalize(decodeURIComponent(pathname.slice(basePath.length - 1)))
  } catch {
    return undefined
  }
  const file = join(outDir, path.endsWith('/') ? `${path}index.html` : path)
  const found = await stat(file).catch(() => undefined)
  return found?.isFile() ? file : undefined
}
