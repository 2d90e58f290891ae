import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { browse } from './browse.ts'
import { fixture, shipped } from './sites.ts'

const { open } = browse(shipped)
const other = browse(fixture)

/** Focus the search field and type, once the suggestions are there to be had. */
async function type(page: Page, query: string, field = '#find') {
  const input = page.locator(field)
  await input.focus()
  await page.locator(`${field}[role=combobox]`).waitFor()
  await page.keyboard.type(query)
  return { input, list: page.getByRole('listbox'), options: page.getByRole('option') }
}

test('nothing of the finder is loaded before the field has the focus, then a script and an index', async () => {
  const { page, requests } = await open('conditions/sciatica/')
  const before = requests.length
  expect(requests.filter((request) => /names\.json|suggest/.test(request))).toEqual([])
  await type(page, 'sci')
  const loaded = requests.slice(before).map((request) => new URL(request).pathname)
  expect(loaded).toHaveLength(2)
  expect(loaded).toContain('/names.json')
})

describe('the combobox', () => {
  test('is one for a screen reader: roles, names, states, and a count', async () => {
    const { page, messages } = await open('conditions/sciatica/')
    const { input, list, options } = await type(page, 'slipped dis')
    const name = 'Find a condition, symptom or treatment'
    expect(await page.getByRole('combobox', { name }).count()).toBe(1)
    expect(await page.getByRole('listbox', { name }).count()).toBe(1)
    expect(await input.getAttribute('aria-autocomplete')).toBe('list')
    expect(await input.getAttribute('aria-expanded')).toBe('true')
    expect(await input.getAttribute('aria-controls')).toBe(await list.getAttribute('id'))
    const count = await options.count()
    expect(count).toBeGreaterThan(1)
    const status = page.locator('form[role=search] [role=status]')
    await expect.poll(() => status.textContent()).toContain(`${count} suggestions`)
    expect(messages).toEqual([])
  })

  test('has no option chosen beforehand; the arrows choose, and go round by way of the field', async () => {
    const { page } = await open('conditions/sciatica/')
    const { input, options } = await type(page, 'slipped disc')
    const chosen = page.locator('[role=option][aria-selected=true]')
    expect(await chosen.count()).toBe(0)
    await page.keyboard.press('ArrowDown')
    expect(await chosen.innerText()).toContain('Slipped (herniated) disc in the low back')
    expect(await input.getAttribute('aria-activedescendant')).toBe(await chosen.getAttribute('id'))
    for (let press = await options.count(); press > 0; press--) await page.keyboard.press('ArrowDown')
    expect(await chosen.count()).toBe(0)
    await page.keyboard.press('ArrowUp')
    expect(await chosen.innerText()).toBe(await options.last().innerText())
  })

  test('Enter goes to the option that is chosen', async () => {
    const { page } = await open('')
    await type(page, 'siatica', '#find-large')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/conditions\/sciatica\/$/)
  })

  test('Enter with no option chosen goes to the results page', async () => {
    const { page } = await open('')
    await type(page, 'siatica', '#find-large')
    await page.keyboard.press('Enter')
    await page.waitForURL(/\/search\/#q=siatica$/)
  })

  test('an option can be clicked', async () => {
    const { page } = await open('conditions/scoliosis/')
    const { options } = await type(page, 'hnp')
    await options.first().click()
    await page.waitForURL(/\/conditions\/lumbar-disc-herniation\/$/)
  })

  test('Escape closes the list and leaves the text, and the down arrow opens it again', async () => {
    const { page } = await open('conditions/scoliosis/')
    const { input, list } = await type(page, 'sciatica')
    await page.keyboard.press('Escape')
    expect(await list.isVisible()).toBe(false)
    expect(await input.inputValue()).toBe('sciatica')
    expect(await input.getAttribute('aria-expanded')).toBe('false')
    await page.keyboard.press('ArrowDown')
    expect(await list.isVisible()).toBe(true)
  })

  test('Tab leaves the field, closes the list, and takes over nothing', async () => {
    const { page } = await open('conditions/scoliosis/')
    const { input, list } = await type(page, 'sciatica')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Tab')
    expect(await list.isVisible()).toBe(false)
    expect(await input.inputValue()).toBe('sciatica')
    expect(page.url()).toContain('/conditions/scoliosis/')
  })

  test('every option is large enough to touch, on a small phone too', async () => {
    const { page } = await open('', { viewport: { width: 320, height: 640 } })
    const { options } = await type(page, 'pain', '#find-large')
    for (const option of await options.all()) {
      expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  })
})

describe('a suggestion says why', () => {
  test.each([
    ['HNP', 'Slipped (herniated) disc in the low back, also called HNP'],
    ['sciatica', 'Sciatica'],
    ['laminectomy', 'Decompression surgery, also called laminectomy'],
  ])('%s: %s', async (query, text) => {
    const { page } = await open('conditions/scoliosis/')
    const { options } = await type(page, query)
    expect(await options.first().innerText()).toBe(text)
  })

  test('a description says what the page is about', async () => {
    const { page } = await open('conditions/scoliosis/')
    const { options } = await type(page, 'climbing stairs')
    expect(await options.first().innerText()).toMatch(/^Sacroiliac joint pain\s+Pain from a joint/)
  })

  test.each(["can't pee", 'numb between the legs', 'wet myself', 'numb private parts'])(
    '"%s" leads first to the warning signs',
    async (query) => {
      const { page } = await open('conditions/scoliosis/')
      const { options } = await type(page, query)
      expect(await options.first().innerText()).toContain('Warning signs')
      expect(await options.first().getAttribute('data-href')).toBe('/guides/warning-signs/')
    },
  )
})

test.each([
  'parking',
  'migraine',
  'wrist fracture',
  'opening times',
  '.*+?^$()|[]\\',
  '🦴',
  'ألم',
  '%00',
  '<img src=x onerror=alert(1)>',
])('"%s" has no suggestion, and is never read as markup', async (query) => {
  const { page, messages } = await open('conditions/scoliosis/')
  const { list } = await type(page, query)
  expect(await list.count()).toBe(0)
  expect(await page.locator('form img').count()).toBe(0)
  expect(messages).toEqual([])
})

test('the field leads to the results page where the finder cannot be loaded', async () => {
  const { page } = await open('conditions/scoliosis/')
  await page.route('**/names.json', (route) => route.abort())
  await page.locator('#find').fill('sciatica')
  await page.keyboard.press('Enter')
  await page.waitForURL(/\/search\/#q=sciatica$/)
})

test('another language has names, words and addresses of its own, under a base path', async () => {
  const { page } = await other.open('es/conditions/asthma/')
  const { options } = await type(page, 'silbidos')
  expect(await options.first().getAttribute('data-href')).toBe('/library/es/symptoms/wheezing/')
})
