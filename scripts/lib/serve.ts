import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join, normalize, relative, sep } from 'node:path'
import { headersOf, headersOfMissing, missingPage } from './hosting/rules.ts'
import type { Settings } from './settings.ts'
import { UsageError } from './usage-error.ts'

/** Serve a built site on this machine, with the headers that its host sends. Port 0 takes any that is free. */
export async function serve(
  { outDir, basePath }: Pick<Settings, 'outDir' | 'basePath'>,
  port: number,
): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer(async ({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://localhost')
    const found = await fileFor(pathname, outDir, basePath)
    if (!found && (await fileFor(`${pathname}/`, outDir, basePath))) {
      response.writeHead(301, { ...headersOf(missingPage), Location: `${pathname}/` }).end()
      return
    }
    const name = relative(outDir, found ?? '').replaceAll(sep, '/')
    response.writeHead(found ? 200 : 404, found ? headersOf(name) : headersOfMissing)
    createReadStream(found ?? join(outDir, missingPage))
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
