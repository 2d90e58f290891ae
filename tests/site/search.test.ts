import { describe, expect, test } from 'vitest'
import { browse } from './browse.ts'
import { shipped } from './sites.ts'

const { open } = browse(shipped)

const search = async (query: string, prepare?: Parameters<typeof open>[1]) => {
  const tab = await open(`search/#${new URLSearchParams({ q: query })}`, prepare)
  const { page } = tab
  // The names come first: what the text has, or that nothing was found, is the end.
  await page.locator(':is(.found-text, .fallback):not([hidden])').first().waitFor()
  return {
    ...tab,
    status: await page.locator('.status').innerText(),
    names: await page.locator('.found-names a').allInnerTexts(),
    inText: await page.locator('.found-text a').allInnerTexts(),
  }
}

test.each([
  ['slipped disc', 'Slipped (herniated) disc in the low back'],
  ['sciatica', 'Sciatica'],
  ['HNP', 'Slipped (herniated) disc in the low back'],
  ['spondylolisthesis', 'Slipped vertebra (spondylolisthesis)'],
])('"%s" finds its page first, by name', async (query, name) => {
  expect((await search(query)).names[0]).toBe(name)
})

test('a misspelled word shows the results of the right one, and says so', async () => {
  const { status, names, inText } = await search('siatica')
  expect(status).toContain('Showing results for sciatica')
  expect(names[0]).toBe('Sciatica')
  expect(inText).toContain('Leg pain')
})

describe('in the text', () => {
  test('a word that is in no name finds the pages that have it', async () => {
    const { inText } = await search('stairs')
    expect(inText).toContain('Sacroiliac joint pain')
  })

  test('a hit has a word of the query', async () => {
    const { page } = await search('herniated disk')
    for (const text of await page.locator('.found-text li').allInnerTexts())
      expect(text).toMatch(/disc|herni/i)
  })

  test('where no page has all the words, those that matter least are let go, and it says which are left', async () => {
    const { page, inText } = await search('sciatica xylophone')
    expect(inText.length).toBeGreaterThan(0)
    expect(await page.locator('.note').innerText()).toContain('Shown are pages with "sciatica"')
  })
})

test('what finds nothing leads on: A to Z, the questions, and names with a like spelling', async () => {
  const { page, status, names, inText } = await search('xylophone')
  expect(status).toContain('Nothing found for "xylophone"')
  expect([...names, ...inText]).toEqual([])
  const ways = await page.locator('.fallback a').allInnerTexts()
  expect(ways).toEqual(expect.arrayContaining(['A to Z', 'Questions to ask']))
  const { page: near } = await search('sciadima')
  expect(await near.locator('.nearest a').allInnerTexts()).toContain('Sciatica')
})

test('names are found where WebAssembly is not allowed, and the page says that the text is not', async () => {
  const { page } = await open('')
  await page.route('**/search/', async (route) => {
    const response = await route.fetch()
    const policy = response.headers()['content-security-policy']?.replace(" 'wasm-unsafe-eval'", '') ?? ''
    await route.fulfill({ response, headers: { ...response.headers(), 'content-security-policy': policy } })
  })
  await page.locator('#find-large').fill('siatica')
  await page.keyboard.press('Enter')
  await expect
    .poll(() => page.locator('.note').innerText(), { timeout: 20_000 })
    .toContain('could not be searched')
  expect(await page.locator('.found-names a').first().innerText()).toBe('Sciatica')
})

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '%00',
  '.*+?^$()|[]\\',
  '🦴',
  'ألم',
  'x'.repeat(5000),
])('odd input %s is taken as text', async (query) => {
  const { page, messages } = await search(query)
  expect(await page.locator('#results script, #results img').count()).toBe(0)
  expect(messages).toEqual([])
})

test('another query in the address is searched for without loading the page again', async () => {
  const { page } = await search('sciatica')
  await page.evaluate(() => {
    location.hash = 'q=scoliosis'
  })
  await expect
    .poll(() => page.locator('.found-names a').first().innerText())
    .toBe('Scoliosis and other spinal deformity')
  expect(await page.locator('#find-large').inputValue()).toBe('scoliosis')
})

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
