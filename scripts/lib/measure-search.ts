import { brotliCompressSync } from 'node:zlib'
import type { Browser, Page, Response } from 'playwright-core'

export interface SearchMeasured {
  /** Addresses that each query leads to, best first. */
  found: string[][]
  /** What the first suggestion needs, beside the page itself. */
  requests: number
  bytes: number
  /** Milliseconds from a key press to the suggestions, the processor slowed. */
  p50: number
  p95: number
  most: number
}

const slowedTimes = 4
/** How many queries are typed letter by letter. */
const mostTyped = 80

/** Type queries into the search field of a served site, in a real browser; `names` stands in for the site's own index. */
export async function measureSearch(
  browser: Browser,
  url: string,
  queries: readonly string[],
  names?: string,
): Promise<SearchMeasured> {
  const page = await browser.newPage()
  if (names) await page.route('**/names.json', (route) => route.fulfill({ json: JSON.parse(names) }))
  await page.goto(url, { waitUntil: 'networkidle' })
  const loaded: Response[] = []
  page.on('response', (response) => loaded.push(response))
  await page.locator('#find-large').focus()
  await page.locator('#find-large[role=combobox]').waitFor()
  const bodies = await Promise.all(loaded.map((response) => response.body()))

  const found = await page.evaluate(typeWhole, queries)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowedTimes })
  const some = queries.filter((_, i) => i % Math.ceil(queries.length / mostTyped) === 0)
  const times = (await page.evaluate(typeLetters, some)).sort((a, b) => a - b)
  await page.close()
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0
  return {
    found,
    requests: loaded.length,
    bytes: bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0),
    p50: at(0.5),
    p95: at(0.95),
    most: at(1),
  }
}

/** Bytes that the first results of the full text need. */
export async function measureFullText(browser: Browser, url: string, query: string): Promise<number> {
  const page: Page = await browser.newPage()
  const loaded: Response[] = []
  page.on('response', (response) => {
    if (response.url().includes('/pagefind/')) loaded.push(response)
  })
  await page.goto(`${url}search/#${new URLSearchParams({ q: query })}`)
  await page.locator('.found-text .results a').first().waitFor()
  const bodies = await Promise.all(loaded.map((response) => response.body()))
  await page.close()
  // Pagefind packs most of its own files: a server sends those as they are.
  return bodies.reduce((sum, body) => sum + Math.min(body.length, brotliCompressSync(body).length), 0)
}

// These two run in the page.

function typeWhole(queries: readonly string[]): string[][] {
  const input = document.querySelector('#find-large') as HTMLInputElement
  return queries.map((query) => {
    input.value = query
    input.dispatchEvent(new Event('input', { bubbles: true }))
    const options = [...document.querySelectorAll<HTMLElement>('.suggestions:not([hidden]) [role=option]')]
    return options.map((option) => option.dataset.href ?? '')
  })
}

function typeLetters(queries: readonly string[]): number[] {
  const input = document.querySelector('#find-large') as HTMLInputElement
  return queries.flatMap((query) =>
    Array.from(query, (_, i) => {
      const since = performance.now()
      input.value = query.slice(0, i + 1)
      input.dispatchEvent(new Event('input', { bubbles: true }))
      // The list must be laid out too.
      document.querySelector<HTMLElement>('.suggestions')?.getBoundingClientRect()
      return performance.now() - since
    }),
  )
}
