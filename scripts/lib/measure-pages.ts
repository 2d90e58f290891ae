import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, constants } from 'node:zlib'
import type { Browser, Page } from 'playwright-core'

/** A phone on a slow 4G line, with a processor four times slower than this one. */
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 3, isMobile: true, hasTouch: true }
const roundTrip = 150
const bytesPerSecond = (1.6 * 1024 * 1024) / 8
const slowdown = 4

export interface PageMeasure {
  path: string
  /** Milliseconds to the largest paint, with two round trips for the connection, which a server on this machine does not take. */
  paint: number
  /** Layout shift, as a score. */
  shift: number
  /** Milliseconds that tasks block beyond 50 each. */
  blocked: number
  /** Bytes on the line for the whole first load, and for its scripts. */
  bytes: number
  scripts: number
  requests: number
}

/** Load a page some times with nothing kept, and take the middle of each number. */
export async function measurePage(browser: Browser, base: string, path: string): Promise<PageMeasure> {
  const loads: PageMeasure[] = []
  for (let load = 0; load < 5; load++) loads.push(await loadOnce(browser, base, path))
  const middle = (key: Exclude<keyof PageMeasure, 'path'>) =>
    loads.map((each) => each[key]).sort((a, b) => a - b)[2] ?? 0
  return {
    path,
    paint: middle('paint'),
    shift: middle('shift'),
    blocked: middle('blocked'),
    bytes: middle('bytes'),
    scripts: middle('scripts'),
    requests: middle('requests'),
  }
}

async function loadOnce(browser: Browser, base: string, path: string): Promise<PageMeasure> {
  const context = await browser.newContext(phone)
  try {
    const page = await context.newPage()
    const line = await context.newCDPSession(page)
    await line.send('Network.enable')
    await line.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: roundTrip,
      downloadThroughput: bytesPerSecond,
      uploadThroughput: bytesPerSecond / 2,
    })
    await line.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    await page.addInitScript(observe)
    await page.goto(base + path, { waitUntil: 'networkidle' })
    return { path, ...(await readNumbers(page)) }
  } finally {
    await context.close()
  }
}

/** Starts to note paints, shifts and long tasks. It runs in the browser, before the page. */
function observe() {
  const seen: PerformanceEntry[] = []
  Object.assign(globalThis, { seen })
  for (const type of ['largest-contentful-paint', 'layout-shift', 'longtask']) {
    new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({ type, buffered: true })
  }
}

async function readNumbers(page: Page): Promise<Omit<PageMeasure, 'path'>> {
  const numbers = await page.evaluate(() => {
    const { seen } = globalThis as unknown as { seen: (PerformanceEntry & { value: number })[] }
    const of = (type: string) => seen.filter(({ entryType }) => entryType === type)
    const firstPaint = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
    // Counted as Lighthouse does: before the first paint there is nothing that a reader could press.
    const blockedBy = ({ startTime, duration }: PerformanceEntry) =>
      Math.max(0, startTime + duration - Math.max(startTime, firstPaint) - 50)
    const loaded = [
      ...performance.getEntriesByType('navigation'),
      ...performance.getEntriesByType('resource'),
    ] as PerformanceResourceTiming[]
    const sizeOf = (files: PerformanceResourceTiming[]) =>
      files.reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0)
    return {
      paint: of('largest-contentful-paint').at(-1)?.startTime ?? 0,
      shift: of('layout-shift').reduce((sum, { value }) => sum + value, 0),
      blocked: of('longtask').reduce((sum, task) => sum + blockedBy(task), 0),
      bytes: sizeOf(loaded),
      scripts: sizeOf(loaded.filter(({ name }) => name.endsWith('.js'))),
      requests: loaded.length,
    }
  })
  return { ...numbers, paint: numbers.paint + 2 * roundTrip }
}

/** Hand on what a server says, packed as hosts pack it. */
export async function packed(url: string): Promise<{ url: string; close(): void }> {
  const { origin, pathname } = new URL(url)
  const params = { [constants.BROTLI_PARAM_QUALITY]: 5 }
  const server = createServer(async (request, response) => {
    const answer = await fetch(origin + request.url)
    const body = brotliCompressSync(Buffer.from(await answer.arrayBuffer()), { params })
    const type = answer.headers.get('content-type') ?? ''
    response.writeHead(answer.status, { 'Content-Type': type, 'Content-Encoding': 'br' }).end(body)
  })
  await new Promise<void>((done) => server.listen(0, done))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}${pathname}`, close: () => server.close() }
}
