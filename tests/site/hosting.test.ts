import { spawnSync } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, get } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/lib/browser.ts'
import { compressSite } from '../../scripts/lib/hosting/compress-site.ts'
import { readRedirects } from '../../scripts/lib/hosting/host-files.ts'
import { hasBrotli, isInstalled, type Program, runServer } from '../../scripts/lib/hosting/run-server.ts'
import { readTree } from '../../scripts/lib/read-tree.ts'
import { serve } from '../../scripts/lib/serve.ts'
import { gradeOf } from '../helpers/observatory.ts'
import { run } from '../helpers/run.ts'
import { fixture, shipped } from './sites.ts'

/** What requirement L-1 and L-2 ask of every answer. */
const always: Record<string, string | RegExp> = {
  'content-security-policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
  'strict-transport-security': /^max-age=\d{8,}$/,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': /camera=\(\), .*geolocation=\(\), .*microphone=\(\)/,
}
const aYear = 'public, max-age=31536000, immutable'
const hashed = /^(_astro|pagefind\/(filter|fragment|index))\/|^pagefind\/[^/]*\.pf_meta$/
const types: Record<string, RegExp> = {
  '.html': /^text\/html; charset=utf-8$/,
  '.css': /^text\/css; charset=utf-8$/,
  '.js': /^text\/javascript; charset=utf-8$/,
  '.json': /^application\/json; charset=utf-8$/,
  '.png': /^image\/png$/,
  '.svg': /^image\/svg\+xml; charset=utf-8$/,
  '.pdf': /^application\/pdf$/,
  '.txt': /^text\/plain; charset=utf-8$/,
  '.xml': /^application\/xml; charset=utf-8$/,
  '.woff2': /^font\/woff2$/,
}

/** What an answer lacks, one line each. */
function wrongIn(at: string, { headers }: Response, wanted: Record<string, string | RegExp>): string[] {
  return Object.entries({ ...always, ...wanted }).flatMap(([name, value]) => {
    const found = headers.get(name) ?? 'nothing'
    const isRight = typeof value === 'string' ? found === value : value.test(found)
    return isRight ? [] : [`${at} ${name}: ${found}`]
  })
}

interface Running {
  url: string
  close(): Promise<void>
}

interface Site {
  outDir: string
  basePath: string
}

let work = ''
beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'careleaf-hosted-'))
})
afterAll(() => rm(work, { recursive: true, force: true }))

const completed = new Map<Site, Promise<Site>>()

/** A copy of a built site with a PDF, a worker, and packed copies: made once for all servers, as packing takes a while. */
function complete(site: Site): Promise<Site> {
  const made = completed.get(site) ?? copyAndAdd(site)
  completed.set(site, made)
  return made
}

async function copyAndAdd(site: Site): Promise<Site> {
  const outDir = await mkdtemp(join(work, 'site-'))
  await cp(site.outDir, outDir, { recursive: true })
  await writeFile(join(outDir, 'a.pdf'), '%PDF-1.4\n')
  await writeFile(join(outDir, 'worker.js'), 'self.onfetch = undefined\n')
  await compressSite(outDir)
  return { ...site, outDir }
}

const redirectsIn = async ({ outDir }: Site) =>
  readRedirects(await readFile(join(outDir, '_redirects'), 'utf8'))

const realServer =
  (program: Program) =>
  async (site: Site): Promise<Running> =>
    runServer(program, { folder: site.outDir, basePath: site.basePath, redirects: await redirectsIn(site) })

/** Says in the log of the tests why some of them do not run. */
function isMissing(program: Program): boolean {
  const isHere = isInstalled(program)
  if (!isHere)
    console.warn(`Skipped: there is no ${program} on this machine (Debian: apt-get install ${program})`)
  return !isHere
}

const ours = "npm start's server"
const servers: [string, boolean, (site: Site) => Promise<Running>][] = [
  [ours, false, (site) => serve(site, 0)],
  ['Caddy', isMissing('caddy'), realServer('caddy')],
  ['nginx', isMissing('nginx'), realServer('nginx')],
]
const sites: [string, Site][] = [
  ['at /', shipped],
  ['under a base path', fixture],
]
const cases = servers.flatMap((server) => sites.map((site) => [...server, ...site] as const))

const ask = (url: string, init: RequestInit = {}) => fetch(url, { redirect: 'manual', ...init })
const addressOf = (file: string) => file.replace(/(^|\/)index\.html$/, '$1')

describe.each(cases)('%s', (name, isSkipped, start, where, original) => {
  describe.skipIf(isSkipped)(where, () => {
    const isReal = name !== ours
    let site: Site
    let server: Running
    beforeAll(async () => {
      site = await complete(original)
      server = await start(site)
    })
    afterAll(() => server?.close())

    test('sends every file as it is, with its type, its caching, and all headers', async () => {
      const moved = new Set((await redirectsIn(site)).map(({ from }) => from))
      const wrong: string[] = []
      for (const [file, bytes] of await readTree(site.outDir)) {
        const address = addressOf(file)
        const isMoved = isReal && moved.has(site.basePath + address)
        if (isMoved || /\.(br|gz)$/.test(file)) continue
        const response = await ask(server.url + address)
        wrong.push(
          ...wrongIn(file, response, {
            'cache-control': hashed.test(file) ? aYear : 'no-cache',
            'content-type': types[extname(file)] ?? /^application\/octet-stream$/,
          }),
        )
        if (response.status !== 200) wrong.push(`${file} ${response.status}`)
        if (!Buffer.from(await response.arrayBuffer()).equals(bytes)) wrong.push(`${file} other bytes`)
      }
      expect(wrong).toEqual([])
    })

    test('answers what is not there with the page that says so, which nobody keeps', async () => {
      const origin = new URL(server.url).origin
      const page = await readFile(join(site.outDir, '404.html'), 'utf8')
      const outside = site.basePath === '/' ? [] : ['/', '/conditions/asthma/', '/libraryx/']
      const below = [
        'no/',
        'no',
        '_astro/no.js',
        '_astro/',
        'pagefind/fragment/no.pf_fragment',
        'handouts/no.pdf',
      ]
      for (const path of [...outside, ...below.map((each) => site.basePath + each)]) {
        const response = await ask(origin + path)
        expect(response.status, path).toBe(404)
        expect(
          wrongIn(path, response, { 'cache-control': 'no-store', 'content-type': types['.html'] ?? '' }),
        ).toEqual([])
        expect(await response.text(), path).toBe(page)
      }
    })

    test('an address without its last slash leads to the one with it, and keeps the headers', async () => {
      for (const path of [
        site.basePath.slice(0, -1),
        `${site.basePath}conditions`,
        `${site.basePath}glossary`,
      ]) {
        if (path === '' || (!isReal && path === '/library')) continue
        const response = await ask(new URL(path, server.url).href)
        expect([301, 308], path).toContain(response.status)
        expect(response.headers.get('location'), path).toBe(`${path}/`)
        expect(wrongIn(path, response, {})).toEqual([])
      }
    })

    test("its headers get an A+ by the rules of Mozilla's Observatory", async () => {
      for (const path of ['', 'no-such-page/']) {
        expect(gradeOf(Object.fromEntries((await ask(server.url + path)).headers)), path).toBe('A+')
      }
    })

    // What is left to hosts: our own server is for reading on this machine.
    if (!isReal) return

    test('leads from former addresses to the pages of today', async () => {
      for (const { from, to } of await redirectsIn(site)) {
        const response = await ask(new URL(from, server.url).href)
        expect([response.status, response.headers.get('location')]).toEqual([301, to])
        expect(wrongIn(from, response, { 'cache-control': 'no-cache' })).toEqual([])
        expect((await ask(new URL(to, server.url).href)).status).toBe(200)
      }
    })

    test('says that nothing changed, with all headers', async () => {
      const etag = (await ask(server.url)).headers.get('etag') ?? ''
      const response = await ask(server.url, { headers: { 'If-None-Match': etag } })
      expect(response.status).toBe(304)
      expect(wrongIn('304', response, { 'cache-control': 'no-cache' })).toEqual([])
    })

    test.each([
      ['br', '.br', name === 'nginx' && !hasBrotli()],
      ['gzip', '.gz', false],
    ])('sends the copy that was packed in %s beforehand', async (encoding, ending, isWithout) => {
      if (isWithout)
        return console.warn('Skipped: nginx has no brotli (Debian: libnginx-mod-http-brotli-static)')
      for (const file of ['index.html', '404.html', 'topics.json', 'worker.js']) {
        const url = server.url + addressOf(file)
        const response = await ask(url, { headers: { 'Accept-Encoding': encoding } })
        expect(response.headers.get('content-encoding'), file).toBe(encoding)
        expect(response.headers.get('vary'), file).toMatch(/accept-encoding/i)
        expect(await packedBytes(url, encoding)).toEqual(await readFile(join(site.outDir, file + ending)))
        expect(wrongIn(file, response, { 'content-type': types[extname(file)] ?? '' })).toEqual([])
        expect(await response.text()).toBe(await readFile(join(site.outDir, file), 'utf8'))
      }
    })
  })
})

/** How many things the site keeps in the browser, in each of the ways there are. Runs there. */
const stored = async () => [
  localStorage.length,
  sessionStorage.length,
  (await indexedDB.databases()).length,
  (await caches.keys()).length,
  (await navigator.serviceWorker.getRegistrations()).length,
]

describe.skipIf(!isInstalled('caddy') || !isInstalled('nginx'))('in a browser', () => {
  test.each<[Program, Site, string]>([
    ['caddy', shipped, 'scan'],
    ['nginx', fixture, 'asthma'],
  ])('every page and the search work from %s, and the console says nothing', async (program, site, query) => {
    const server = await realServer(program)(site)
    const browser = await launchBrowser()
    try {
      const page = await browser.newPage()
      const said: string[] = []
      page.on('console', (message) => said.push(`${page.url()} ${message.text()}`))
      page.on('pageerror', (error) => said.push(`${page.url()} ${error.message}`))
      page.on('request', (request) => {
        if (!request.url().startsWith(server.url)) said.push(`asked for ${request.url()}`)
      })
      page.on('requestfailed', (request) => said.push(`${request.url()} ${request.failure()?.errorText}`))
      for (const [file, bytes] of await readTree(site.outDir, (each) => each.endsWith('.html'))) {
        if (!file.endsWith('.html')) continue
        const leadsTo = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(
          new TextDecoder().decode(bytes),
        )?.[1]
        const address = server.url + addressOf(file)
        await page.goto(address, { waitUntil: leadsTo ? 'commit' : 'load' })
        if (leadsTo) await page.waitForURL(new URL(leadsTo, server.url).href)
      }
      await page.goto(`${server.url}search/#q=${query}`)
      await expect.poll(() => page.locator('.found-text a').count(), { timeout: 20_000 }).toBeGreaterThan(0)
      // Some addresses lead on before they are drawn: their loads are broken off, and that is all that may be said.
      expect(said.filter((each) => !each.includes('ERR_ABORTED'))).toEqual([])
      expect(await page.context().cookies()).toEqual([])
      expect(await page.evaluate(stored)).toEqual([0, 0, 0, 0, 0])
    } finally {
      await browser.close()
      await server.close()
    }
  })
})

test('under a base path no address of the site leaves it', async () => {
  const texts = [...(await readTree(fixture.outDir))].filter(([file]) =>
    /\.(html|xml|json|txt|webmanifest)$|^_(headers|redirects)$/.test(file),
  )
  const seen = texts.flatMap(([file, bytes]) => {
    const text = new TextDecoder().decode(bytes)
    const local = text.matchAll(/(?:\b(?:href|src|action|url)=["']?|^|301 )(\/[^\s"'<>]*)/gm)
    // The library cites a leaflet of that host too.
    const whole = text.matchAll(/https:\/\/example\.org(\/[^\s"'<>]*)?/g)
    return [...local, ...whole].map(([, path = '/']) => `${file} ${path}`)
  })
  expect(seen.length).toBeGreaterThan(500)
  expect(
    seen.filter((each) => !each.includes(' /library/') && !/^_headers \/\*$| \/leaflet$/.test(each)),
  ).toEqual([])
})

test('a site that names whom to tell of a weakness has a security.txt', async () => {
  expect((await readFile(join(fixture.outDir, '.well-known/security.txt'), 'utf8')).split('\n')).toEqual([
    'Contact: mailto:security@example.org',
    'Expires: 2027-10-01T00:00:00Z',
    'Preferred-Languages: en, es',
    'Canonical: https://example.org/library/.well-known/security.txt',
    '',
  ])
})

test("a site's SHA256SUMS has every file, as sha256sum checks it", async () => {
  const { status, stdout } = spawnSync('sha256sum', ['-c', 'SHA256SUMS'], {
    cwd: fixture.outDir,
    encoding: 'utf8',
  })
  expect(status, stdout).toBe(0)
  const files = [...(await readTree(fixture.outDir, () => false)).keys()].filter(
    (file) => file !== 'SHA256SUMS',
  )
  expect(
    stdout
      .trim()
      .split('\n')
      .map((line) => line.replace(/: OK$/, ''))
      .sort(),
  ).toEqual(files.sort())
  expect(files).toEqual(expect.arrayContaining(['_headers', '_redirects', 'sbom.cdx.json']))
})

describe('npm run verify', () => {
  const verify = (target: string) => run('verify.ts', { args: [target], env: fixture.env })

  test.skipIf(!isInstalled('caddy'))('finds nothing on a site that was put up as it was built', async () => {
    const server = await realServer('caddy')(fixture)
    const { code, output } = await verify(server.url)
    await server.close()
    expect([code, output]).toEqual([0, expect.stringContaining('is the same as the built site')])
  })

  test('names what is missing or changed, and the header that is not sent', async () => {
    const { close, url } = await serve(fixture, 0)
    const { origin } = new URL(url)
    // A host in between that loses a file, changes some, and drops a header of others.
    const host = createServer(async ({ url: path = '' }, response) => {
      const answer = await ask(origin + path)
      const { 'referrer-policy': referrer, ...headers } = Object.fromEntries(answer.headers)
      const bytes = Buffer.from(await answer.arrayBuffer())
      response.writeHead(
        path.endsWith('topics.json') ? 404 : answer.status,
        path.endsWith('/about/') ? headers : { ...headers, 'referrer-policy': referrer },
      )
      response.end(path.endsWith('/glossary/') ? 'changed' : bytes)
    })
    await new Promise<void>((done) => host.listen(0, '127.0.0.1', done))
    const { port } = host.address() as AddressInfo
    const { code, output } = await verify(`http://127.0.0.1:${port}/library`)
    host.close()
    await close()
    expect(code).toBe(1)
    expect(output.trim().split('\n').slice(0, -1)).toEqual([
      'no header Referrer-Policy  about/index.html',
      'no header Referrer-Policy  es/about/index.html',
      'changed  es/glossary/index.html',
      'changed  glossary/index.html',
      'missing  topics.json',
    ])
  })

  test('names what a folder lacks, has otherwise, and has too much', async () => {
    const outDir = await mkdtemp(join(work, 'folder-'))
    await cp((await complete(fixture)).outDir, outDir, { recursive: true })
    await rm(join(outDir, 'a.pdf'))
    await rm(join(outDir, 'about/index.html'))
    await writeFile(join(outDir, 'topics.json.br'), 'stale')
    await writeFile(join(outDir, 'glossary/index.html'), 'changed')
    const { code, output } = await verify(outDir)
    expect(code).toBe(1)
    expect(output.trim().split('\n').slice(0, -1)).toEqual([
      'missing  about/index.html',
      'changed  glossary/index.html',
      'extra  about/index.html.br',
      'extra  about/index.html.gz',
      'extra  worker.js',
      'changed  glossary/index.html.br',
      'changed  glossary/index.html.gz',
      'changed  topics.json.br',
    ])
  })

  test.each([
    ['http://127.0.0.1:9/', 'does not answer'],
    ['/nowhere', 'There is no folder'],
    ['', 'Missing the site to verify'],
  ])('%s is told in one line, with exit code 2', async (target, message) => {
    const { code, output } = await run('verify.ts', { args: target ? [target] : [], env: fixture.env })
    expect([code, output.trim().split('\n')]).toEqual([2, [expect.stringContaining(message)]])
  })
})

/** What is sent over the line, as it is packed. */
const packedBytes = (url: string, encoding: string) =>
  new Promise<Buffer>((done, fail) => {
    get(url, { headers: { 'Accept-Encoding': encoding } }, async (response) => {
      done(Buffer.concat(await response.toArray()))
    }).on('error', fail)
  })
