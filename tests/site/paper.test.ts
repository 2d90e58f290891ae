import { expect, test } from 'vitest'
import { readLibrary } from '../../scripts/lib/read-library.ts'
import { browse } from './browse.ts'
import { shipped } from './sites.ts'

const { open } = browse(shipped)
const pages = (await readLibrary('content')).editions.flatMap(({ allPages }) => allPages)

/** Words of `main` that are shown, without the parts that only a screen can use. */
const shownWords = () => {
  const main = document.querySelector('main')
  const frame = 'nav, .screen-only, .paper-only, .cell-option, thead'
  const words: string[] = []
  const walker = document.createTreeWalker(main as Node, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (!element || element.closest(frame) || !element.checkVisibility()) continue
    words.push(...(node.textContent ?? '').split(/\s+/).filter(Boolean))
  }
  return words
}

test('every word of every page on the screen is on paper too, in order', async () => {
  for (const path of [
    ...pages.map(({ address }) => address.slice(1)),
    'questions/',
    'glossary/',
    'a-to-z/',
    'sources/',
  ]) {
    const { page } = await open(path)
    const copy = await page.context().newPage()
    await copy.goto(page.url())
    await copy.emulateMedia({ media: 'print' })
    const onScreen = await page.evaluate(shownWords)
    const onPaper = await copy.evaluate(shownWords)
    expect(onScreen.length, path).toBeGreaterThan(50)
    expect(onPaper, path).toEqual(onScreen)
    await page.context().close()
  }
})

test('paper is black on white, without the frame of the screen', async () => {
  const { page } = await open('conditions/sciatica/', { colorScheme: 'dark' })
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  const colours = await page.evaluate(() =>
    [...document.querySelectorAll('main, main *')].map((element) => getComputedStyle(element).color),
  )
  expect([...new Set(colours)]).toEqual(['rgb(0, 0, 0)'])
  for (const part of ['.site-header', '.site-footer', '.breadcrumbs', '.contents']) {
    expect(await page.locator(part).isVisible(), part).toBe(false)
  }
  expect(await page.locator('.handout-head').isVisible()).toBe(true)
})

test('no part of a printed page is wider than the paper', async () => {
  for (const path of [
    'conditions/sciatica/',
    'compare/endoscopic-vs-fusion/',
    'guides/what-matters-to-me/',
    'sources/',
  ]) {
    // The text width of Letter with 15 mm margins, in CSS pixels.
    const { page } = await open(path, { viewport: { width: 703, height: 900 } })
    await page.emulateMedia({ media: 'print' })
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(703)
  }
})
