import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

/** What axe finds in a tab that may load it (`bypassCSP`): each rule with the first part that breaks it. */
export async function violationsIn(page: Page): Promise<string[]> {
  await page.addScriptTag({ path: axe })
  return page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe is added to the page as a global.
    const { violations } = await (globalThis as any).axe.run(document)
    return violations.map(
      ({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`,
    )
  })
}
