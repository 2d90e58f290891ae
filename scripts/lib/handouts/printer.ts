import type { BrowserContext, Page } from 'playwright-core'
import { launchBrowser } from '../browser.ts'
import { fileFor } from '../serve.ts'
import type { Settings } from '../settings.ts'
import { packPdf } from './pack-pdf.ts'
import type { PlannedHandout } from './planned-handouts.ts'

export interface Printer {
  /** Name and version of the browser. */
  browser: string
  /** Throws for what cannot be opened or printed. */
  print(handout: PlannedHandout): Promise<Uint8Array>
  close(): Promise<void>
}

const formats = { a4: 'A4', letter: 'Letter' } as const

/** Print pages of a built site, at the addresses that they will have: links on paper lead there. Nothing else is loaded. */
export async function openPrinter(settings: Settings): Promise<Printer> {
  const browser = await launchBrowser()
  const openContext = async (javaScriptEnabled: boolean) => {
    const context = await browser.newContext({ javaScriptEnabled })
    await serveFrom(context, settings)
    return context
  }
  // A page says all without scripts, and nothing in it then depends on the day. The builder of packets needs its own.
  const [forPages, forPackets] = [await openContext(false), await openContext(true)]
  const root = settings.siteUrl + settings.basePath

  return {
    browser: `Chromium ${browser.version()}`,
    close: () => browser.close(),
    async print(handout) {
      // A tab that has printed before tags the next page by how far it was laid out: not the same each time.
      const tab = await (handout.packet ? forPackets : forPages).newPage()
      try {
        await tab.emulateMedia({ media: 'print' })
        await tab.goto(root + handout.address.slice(1))
        if (handout.packet) await whenPacketReady(tab, handout)
        const headings = await tab.evaluate(readyHeadings)
        const pdf = await tab.pdf({ ...sheetOf(handout), tagged: true, outline: true })
        return packPdf(pdf, headings)
      } finally {
        await tab.close()
      }
    },
  }
}

const sheetOf = ({ paper, print }: PlannedHandout) => ({
  format: formats[paper],
  landscape: print === 'sheet',
})

async function serveFrom(context: BrowserContext, { siteUrl, outDir, basePath }: Settings): Promise<void> {
  await context.route('**/*', async (route) => {
    const { origin, pathname } = new URL(route.request().url())
    const path = origin === siteUrl ? await fileFor(pathname, outDir, basePath) : undefined
    await (path ? route.fulfill({ path }) : route.abort())
  })
}

async function whenPacketReady(tab: Page, { parts }: PlannedHandout): Promise<void> {
  await tab.locator('#packet[data-ready]').waitFor({ state: 'attached' })
  const pages = await tab.locator('#packet > article').count()
  if (pages !== parts.length) throw new Error(`Unexpected packet of ${pages} pages, expected ${parts.length}`)
  await tab.evaluate(() => {
    document.title = document.querySelector('#packet h1')?.textContent ?? document.title
  })
}

/** The headings on paper, once its fonts are there. This runs in the browser. */
async function readyHeadings(): Promise<string[]> {
  // Only what is laid out asks for its font.
  document.body.getBoundingClientRect()
  await document.fonts.ready
  const headings = [...document.querySelectorAll<HTMLElement>('h1, h2, h3, h4, h5, h6')]
  return headings.filter((heading) => heading.checkVisibility()).map(({ innerText }) => innerText.trim())
}
