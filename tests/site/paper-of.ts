import type { Page } from 'playwright-core'

/** Print a tab as a reader would, and count the sides of paper. */
export async function sidesOf(page: Page, format: 'Letter' | 'A4' = 'Letter'): Promise<number> {
  const pdf = await page.pdf({ format })
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length
}

/** Words that a tab has on paper, a block a line. */
export async function wordsOnPaper(page: Page): Promise<string> {
  await page.emulateMedia({ media: 'print' })
  const text = await page.locator('main').innerText()
  await page.emulateMedia({ media: null })
  return text
}

/** Show a page as paper shows it, in the type of paper. */
export async function toPaper(tab: Page, address: string): Promise<void> {
  await tab.goto(address)
  await tab.emulateMedia({ media: 'print' })
  await tab.evaluate(() => {
    document.body.getBoundingClientRect()
    return document.fonts.ready
  })
}
