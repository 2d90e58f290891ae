import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readLibrary } from '../../scripts/lib/read-library.ts'
import { browse } from './browse.ts'
import { shipped } from './sites.ts'

const { open, url } = browse(shipped)
const [edition] = (await readLibrary('content')).editions
const pages = edition?.allPages ?? []
const conditions = pages.filter(({ kind }) => kind === 'condition')

test('the parts of a condition page stand in the promised order', async () => {
  const { page } = await open('conditions/lumbar-disc-herniation/', { javaScriptEnabled: false })
  const headings = await page.locator('main h1, main h2').allInnerTexts()
  expect(headings).toEqual([
    'Slipped (herniated) disc in the low back',
    'Warning signs',
    'Main points',
    'What it is',
    'What it may feel like',
    'How it is found',
    'How it relates to each choice',
    'What the sources do not say',
    'What you can do next',
    'Questions to ask',
    'Words on this page',
    'Sources and review',
    'Your clinic',
    'Related pages',
  ])
})

test('every page says that no clinician has reviewed it', async () => {
  for (const { address } of pages) {
    const { page } = await open(address.slice(1))
    expect(await page.locator('main').innerText(), address).toContain('Not yet reviewed by a clinician')
    await page.context().close()
  }
})

test('every condition and symptom page shows the warning signs before anything else', async () => {
  for (const { address } of pages.filter(({ kind }) => kind === 'condition' || kind === 'symptom')) {
    const { page } = await open(address.slice(1), { javaScriptEnabled: false })
    const [first] = await page.locator('main h2').allInnerTexts()
    expect(first, address).toBe('Warning signs')
    const box = await page.locator('#warning-signs').innerText()
    expect(box, address).toMatch(/your local emergency number/)
    await page.context().close()
  }
})

test('a condition page loads at most 20 kB in at most 6 requests', async () => {
  for (const { address } of conditions) {
    const { page, requests } = await open(address.slice(1))
    let bytes = 0
    for (const request of requests.filter((each) => !each.endsWith('.js'))) {
      bytes += brotliCompressSync(Buffer.from(await (await fetch(request)).arrayBuffer())).length
    }
    expect(bytes, address).toBeLessThanOrEqual(20_000)
    expect(requests.length, address).toBeLessThanOrEqual(6)
    await page.context().close()
  }
})

test('nothing is asked for from elsewhere, nothing is stored, and the console is silent', async () => {
  for (const path of [
    '',
    'conditions/sciatica/',
    'compare/endoscopic-vs-fusion/',
    'questions/',
    'search/#q=fusion',
  ]) {
    const { page, messages, requests } = await open(path)
    expect(messages, path).toEqual([])
    expect(
      requests.filter((request) => !request.startsWith(url(''))),
      path,
    ).toEqual([])
    expect(await page.context().cookies(), path).toEqual([])
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length), path).toBe(0)
    await page.context().close()
  }
})

test('the comparison has all rows, and a cell for each of three options in each', async () => {
  const { page } = await open('compare/endoscopic-vs-fusion/', { javaScriptEnabled: false })
  expect(await page.locator('table thead th').count()).toBe(4)
  const cells = await page
    .locator('table tbody tr')
    .evaluateAll((rows) =>
      rows.map((row) => [...row.querySelectorAll('td')].filter((td) => td.textContent?.trim()).length),
    )
  expect(cells).toEqual(Array(17).fill(3))
})

test('the links of the text work without a script', async () => {
  const { page } = await open('conditions/sciatica/', { javaScriptEnabled: false })
  await page.locator('.text a.term').first().click()
  expect(page.url()).toMatch(/\/glossary\/#[a-z-]+$/)
  await expect.poll(() => page.locator(':target').count()).toBe(1)
})
