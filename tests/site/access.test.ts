import { createRequire } from 'node:module'
import { expect, test } from 'vitest'
import { browse } from './browse.ts'
import { shipped } from './sites.ts'

const { open } = browse(shipped)
const axe = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

const layouts = [
  '',
  'conditions/lumbar-disc-herniation/',
  'symptoms/leg-pain/',
  'treatments/spinal-fusion/',
  'guides/what-matters-to-me/',
  'guides/warning-signs/',
  'compare/endoscopic-vs-fusion/',
  'conditions/',
  'a-to-z/',
  'glossary/',
  'questions/',
  'search/#q=fusion',
  'handout/',
  'sources/',
  'about/',
  'privacy/',
  'accessibility/',
  'connect/',
  'connect/icd10cm/M51.2/',
  '404.html',
]

test.each(['light', 'dark'] as const)('axe finds nothing on any layout, %s', async (colorScheme) => {
  for (const path of layouts) {
    const { page } = await open(path, { colorScheme, viewport: { width: 390, height: 844 }, bypassCSP: true })
    await page.addScriptTag({ path: axe })
    const violations = await page.evaluate(async () => {
      // biome-ignore lint/suspicious/noExplicitAny: axe is added to the page as a global.
      const { violations } = await (globalThis as any).axe.run(document)
      return violations.map(
        ({ id, nodes }: { id: string; nodes: { html: string }[] }) => `${id}: ${nodes[0]?.html}`,
      )
    })
    expect(violations, path).toEqual([])
    await page.context().close()
  }
})

test.each([320, 390, 768, 1280])('no layout scrolls sideways at %i px', async (width) => {
  for (const path of layouts) {
    const { page } = await open(path, { viewport: { width, height: 800 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width)
    await page.context().close()
  }
})

test('the first key leads past the header, and every focus is seen', async () => {
  const { page } = await open('conditions/sciatica/')
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the text')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
  for (let press = 0; press < 8; press++) {
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(
      () => getComputedStyle(document.activeElement as Element).outlineStyle,
    )
    expect(outline).toBe('solid')
  }
})
