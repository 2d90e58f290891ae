import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { browse } from '../browse.ts'
import { fixture, shipped } from '../sites.ts'
import { pathsOf } from './every-page.ts'

const { tab, url, open } = browse(shipped)
const breathing = browse(fixture)
const paths = pathsOf(shipped)

let page: Page
beforeAll(async () => {
  page = await tab({ javaScriptEnabled: false })
})

test('the header, the way to the clinic and the foot are the same on every page, in the same order', async () => {
  const frames = new Map<string, string[]>()
  for (const path of paths) {
    await page.goto(url(path))
    const frame = page.locator('body > header nav a, body > header .brand, body > footer a, body > footer p')
    const words = (await frame.allInnerTexts()).join(' | ')
    frames.set(words, [...(frames.get(words) ?? []), path])
  }
  expect([...frames.keys()]).toHaveLength(1)
  expect([...frames.keys()][0]).toContain('[phone of your clinic]')
})

test('each page has one title of its own that starts with its heading', async () => {
  const titles = new Set<string>()
  for (const path of paths) {
    await page.goto(url(path))
    const title = await page.title()
    expect(await page.locator('h1').allInnerTexts(), path).toEqual([title.split(' · ')[0]])
    titles.add(title)
  }
  expect(titles.size).toBe(paths.length)
})

test('a word that is explained has its meaning on the page, in sight, and not by pointing', async () => {
  let links = 0
  for (const path of paths.filter((each) => each.split('/').length === 3)) {
    await page.goto(url(path))
    const terms = await page
      .locator('main a.term:not(.words a)')
      .evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).hash.slice(1)))
    const meanings = await page
      .locator('.words [data-term]:visible')
      .evaluateAll((all) => all.map((each) => each.getAttribute('data-term')))
    expect(
      [...new Set(terms)].filter((term) => !meanings.includes(term)),
      path,
    ).toEqual([])
    expect(await page.locator('[title]').count(), path).toBe(0)
    links += terms.length
  }
  expect(links).toBeGreaterThan(100)
})

test('words of another language say which it is', async () => {
  const { page } = await breathing.open('conditions/asthma/')
  const links = page.locator('a[hreflang]')
  expect(await links.allInnerTexts()).toEqual(['español'])
  expect(await links.evaluateAll((all) => all.map((each) => (each as HTMLElement).lang))).toEqual(['es'])
  await page.context().close()
})

test.each<[string, string, (page: Page) => Promise<unknown>, RegExp]>([
  [
    'results',
    'search/',
    (page) =>
      page.evaluate(() => {
        location.hash = 'q=sciatica'
      }),
    /page.? found for "sciatica"/,
  ],
  [
    'a list of questions',
    'questions/',
    (page) => page.locator('.ask-list input').first().check(),
    /1 question is on your list/,
  ],
  [
    'a packet',
    'handout/',
    (page) => page.locator('#builder [type="checkbox"]').first().check(),
    /is in the packet: page 1 of 1/,
  ],
  [
    'suggestions',
    '',
    async (page) => {
      await page.locator('#find-large').click()
      await page.keyboard.type('sciatica')
    },
    /suggestion/,
  ],
])('a change of %s is said by a region that was there before', async (_, path, change, said) => {
  const { page } = await open(path)
  const regions = page.locator('[role="status"]')
  if (path) expect(await regions.count()).toBeGreaterThan(0)
  await change(page)
  await expect
    .poll(async () => (await regions.allTextContents()).join(' | '), { timeout: 20_000 })
    .toMatch(said)
  await page.context().close()
})
