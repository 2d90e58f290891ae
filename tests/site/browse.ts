import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { launchBrowser } from '../../scripts/lib/browser.ts'
import { serve } from '../../scripts/lib/serve.ts'

interface Browsing {
  /** Address of a page of the site, from a path without a slash before it. */
  url(path: string): string
  /** A tab of its own, and what its console and its requests say. */
  open(path: string, options?: BrowserContextOptions): Promise<Tab>
  /** An empty tab, for a test that goes through many pages. */
  tab(options?: BrowserContextOptions): Promise<Page>
}

export interface Tab {
  page: Page
  /** What the console says: nothing, on a good page. */
  messages: string[]
  /** Addresses that were asked for. */
  requests: string[]
}

/** Serve a built site and look at it in a real browser, for the tests of a file. */
export function browse(site: { outDir: string; basePath: string }): Browsing {
  let browser: Browser
  let server: Awaited<ReturnType<typeof serve>>

  beforeAll(async () => {
    server = await serve(site, 0)
    browser = await launchBrowser()
  })
  afterAll(async () => {
    await browser?.close()
    await server?.close()
  })

  const url = (path: string) => server.url + path
  return {
    url,
    async open(path, options = {}) {
      const context = await browser.newContext(options)
      const page = await context.newPage()
      const messages: string[] = []
      const requests: string[] = []
      page.on('console', (message) => messages.push(message.text()))
      page.on('pageerror', (error) => messages.push(error.message))
      page.on('request', (request) => requests.push(request.url()))
      await page.goto(url(path), { waitUntil: 'networkidle' })
      return { page, messages, requests }
    },
    tab: async (options) => (await browser.newContext(options)).newPage(),
  }
}
