import { expect, test } from 'vitest'
import { browse } from './browse.ts'
import { shipped } from './sites.ts'

const { open } = browse(shipped)

const firstResults = async (query: string) => {
  const { page } = await open(`search/#q=${encodeURIComponent(query)}`)
  await expect.poll(() => page.locator('.status').innerText()).not.toMatch(/^(Searching…)?$/)
  return { page, names: await page.locator('.results a').allInnerTexts() }
}

test.each([
  ['slipped disc', 'Slipped (herniated) disc in the low back'],
  ['sciatica', 'Sciatica'],
  ['HNP', 'Slipped (herniated) disc in the low back'],
  ['spondylolisthesis', 'Slipped vertebra (spondylolisthesis)'],
])('"%s" finds its page among the first three', async (query, name) => {
  const { names } = await firstResults(query)
  expect(names.slice(0, 3)).toContain(name)
})

test('a misspelled word never shows a page that does not have it', async () => {
  const { page, names } = await firstResults('siatica')
  expect(names).toEqual([])
  expect(await page.locator('.status').innerText()).toContain('Nothing found for "siatica"')
  await expect.poll(() => page.locator('.fallback a').first().isVisible()).toBe(true)
})

test.each(['<script>alert(1)</script>', '%00', '.*+?^$()|[]\\', '🦴', 'ألم', 'x'.repeat(5000)])(
  'odd input %s is taken as text',
  async (query) => {
    const { page, messages } = await open(`search/#q=${encodeURIComponent(query)}`)
    await expect.poll(() => page.locator('.status').innerText()).not.toMatch(/^(Searching…)?$/)
    expect(await page.locator('#results script').count()).toBe(0)
    expect(messages).toEqual([])
  },
)

test('what is typed in the header goes to the search page, in the # part only', async () => {
  const { page, requests } = await open('conditions/sciatica/')
  await page.locator('#find').fill('pinched nerve')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/search\/#q=pinched\+nerve$/)
  await expect.poll(() => page.locator('.results a').first().innerText()).toContain('Pinched')
  expect(requests.filter((request) => request.includes('pinched') && !request.includes('#'))).toEqual([])
})

test('without a script the search leads to A to Z, and sends nothing', async () => {
  const { page, requests } = await open('', { javaScriptEnabled: false })
  await page.locator('#find-large').fill('pinched nerve')
  await page.locator('.find.large button').click()
  await page.waitForURL(/\/a-to-z\/\??$/)
  expect(requests.join(' ')).not.toContain('pinched')
  const names = await page.locator('.letter li').allInnerTexts()
  expect(names).toContain('pinched nerve, see Pinched (compressed) nerve')
})
