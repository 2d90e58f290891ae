import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { browse } from '../browse.ts'
import { fixture, shipped } from '../sites.ts'
import { inEachState, pathsOf } from './every-page.ts'

const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')
const library = browse(shipped)
const breathing = browse(fixture)

/** WCAG 2.2 A and AA, best practice, and of AAA the contrast of text and links of one name. */
const rules = {
  resultTypes: ['violations'],
  preload: false,
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  rules: {
    // It asks for more of what the plain one asks for, and both are slow.
    'color-contrast-enhanced': { enabled: true },
    'color-contrast': { enabled: false },
    // It is called experimental: that a control's name has the words that it shows.
    'label-content-name-mismatch': { enabled: true },
    'identical-links-same-purpose': { enabled: true },
    'target-size': { enabled: true },
  },
}

/** What axe finds on a page as it stands. */
const violations = (page: Page): Promise<string[]> =>
  page.evaluate(async (options) => {
    // biome-ignore lint/suspicious/noExplicitAny: axe is added to the page as a global.
    const { violations } = await (globalThis as any).axe.run(document, options)
    return violations.map(
      ({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`,
    )
  }, rules)

async function tabWithAxe({ tab }: typeof library): Promise<Page> {
  const page = await tab({ bypassCSP: true, viewport: { width: 320, height: 800 } })
  await page.addInitScript({ path: axe })
  return page
}

async function foundInEachState(page: Page, name: string): Promise<string[]> {
  const found: string[] = []
  await inEachState(page, async (state) => {
    for (const each of await violations(page)) found.push(`${name}, ${state}: ${each}`)
  })
  return found
}

test('axe finds nothing on any page, in any width and any colours', async () => {
  const page = await tabWithAxe(library)
  const paths = pathsOf(shipped)
  const found: string[] = []
  for (const path of paths) {
    await page.goto(library.url(path))
    found.push(...(await foundInEachState(page, path)))
  }
  expect(found).toEqual([])
  expect(paths.length).toBeGreaterThan(50)
}, 900_000)

test('axe finds nothing in another language', async () => {
  const page = await tabWithAxe(breathing)
  const found: string[] = []
  for (const path of pathsOf(fixture)) {
    await page.goto(breathing.url(path))
    found.push(...(await violations(page)).map((each) => `${path}: ${each}`))
  }
  expect(found).toEqual([])
})

test.each<[string, string, (page: Page) => Promise<unknown>]>([
  [
    'suggestions',
    'conditions/sciatica/',
    async (page) => {
      await page.getByRole('combobox').or(page.getByRole('searchbox')).first().click()
      await page.keyboard.type('slipped')
      await page.getByRole('option').first().waitFor()
      await page.keyboard.press('ArrowDown')
    },
  ],
  ['results', 'search/#q=fusion', (page) => page.locator('.results a').first().waitFor()],
  ['no results', 'search/#q=xyzzyq', (page) => page.locator('.fallback a').first().waitFor()],
  [
    'a list of questions',
    'questions/',
    async (page) => {
      await page.locator('.ask-list input').first().check()
      await page.locator('#notes').fill('A note')
      await page.getByText('My list').first().waitFor()
    },
  ],
  [
    'a packet',
    'handout/#pages=condition:sciatica,treatment:spinal-fusion&questions=1',
    (page) => page.locator('.chosen li').nth(1).waitFor(),
  ],
])('axe finds nothing while a reader uses %s', async (name, path, use) => {
  const page = await tabWithAxe(library)
  await page.goto(library.url(path))
  await use(page)
  expect(await foundInEachState(page, name)).toEqual([])
})
