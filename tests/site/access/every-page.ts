import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** Paths of all pages of a built site, without a slash before them; one that leads on by itself is never seen. */
export const pathsOf = ({ outDir }: { outDir: string }) =>
  globSync('**/*.html', { cwd: outDir })
    .filter((file) => !readFileSync(join(outDir, file), 'utf8').includes('http-equiv="refresh"'))
    .map((file) => file.replace(/(^|\/)index\.html$/, '$1'))
    .sort()

export const widths = [320, 768, 1280] as const

/** The colours that a reader may have chosen. */
export const colours = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  forced: { colorScheme: 'light', forcedColors: 'active' },
} as const

/** Show a page in each width and each set of colours, without loading it again. */
export async function inEachState(page: Page, look: (state: string) => Promise<void>): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    for (const [name, colour] of Object.entries(colours)) {
      await page.emulateMedia(colour)
      await page.evaluate(() => new Promise(requestAnimationFrame))
      await look(`${width} px, ${name}`)
    }
  }
}
