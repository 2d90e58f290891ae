import type { BrowserContextOptions } from 'playwright-core'
import { expect, test } from 'vitest'
import { browse } from './browse.ts'
import { readPdf } from './read-pdf.ts'
import { fixture, shipped } from './sites.ts'

const { open, url } = browse(fixture)
const unreviewed = browse(shipped)

/** The page of the fixture that a nurse has reviewed, at a time of the reader's clock. */
async function openAt(time: string, options?: BrowserContextOptions, path = 'treatments/rest/') {
  const { page, messages } = await open('404.html', options)
  await page.clock.setFixedTime(new Date(time))
  await page.goto(url(path), { waitUntil: 'networkidle' })
  return { page, messages }
}

const note = 'This page was due for a new review by 2099-01-15. Parts of it may now be out of date.'

test.each([
  ['on its last day, late in the evening', '2099-01-16T07:59:00Z', 'America/Los_Angeles', 0],
  ['when the next day has begun for the reader', '2099-01-16T08:00:00Z', 'America/Los_Angeles', 1],
  ['where that day begins before it does in London', '2099-01-15T11:00:00Z', 'Pacific/Auckland', 1],
])('a page says that its review is overdue, and not before: %s', async (_, time, timezoneId, count) => {
  const { page, messages } = await openAt(time, { timezoneId })
  expect(await page.getByText(note).filter({ visible: true }).count()).toBe(count)
  expect(messages).toEqual([])
})

test('paper says it too, in each language and in a packet of pages', async () => {
  const paths = ['treatments/rest/', 'es/treatments/rest/', 'handout/#pages=treatment:rest']
  for (const path of paths) {
    const { page } = await openAt('2099-02-01T12:00:00Z', {}, path)
    if (path.startsWith('handout')) await page.locator('#packet[data-ready]').waitFor({ state: 'attached' })
    const { text } = await readPdf(await page.pdf({ format: 'A4' }))
    expect(text.replace(/\s+/g, ' '), path).toContain(note)
  }
  const { page } = await openAt('2098-12-01T12:00:00Z', {}, 'handout/#pages=treatment:rest')
  await page.locator('#packet[data-ready]').waitFor({ state: 'attached' })
  const { text } = await readPdf(await page.pdf({ format: 'A4' }))
  expect(text).not.toContain('out of date')
})

test('without a script the day itself is there, and no more', async () => {
  const { page } = await openAt('2099-02-01T12:00:00Z', { javaScriptEnabled: false })
  const text = await page.locator('main').innerText()
  expect(text).toContain('Reviewed by A. Nurse, asthma clinic on 2026-01-15. Next review due 2099-01-15.')
  expect(text).not.toContain('out of date')
})

test('a library with a page that was reviewed does not say that none was', async () => {
  for (const path of ['', 'about/', 'treatments/rest/']) {
    const { page } = await open(path)
    const text = await page.locator('body').innerText()
    expect(text, path).toContain('Each page says whether a clinician has reviewed it.')
    expect(text, path).not.toContain('No clinician has reviewed')
  }
})

test('a page without a review loads nothing for it', async () => {
  const { page, requests } = await unreviewed.open('conditions/sciatica/')
  expect(await page.locator('.overdue').count()).toBe(0)
  const scripts = requests.filter((address) => address.endsWith('.js'))
  expect(scripts.length).toBeGreaterThan(0)
  for (const address of scripts)
    expect(await (await fetch(address)).text(), address).not.toContain('.overdue')
})
