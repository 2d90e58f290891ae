import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { readLibrary } from '../../scripts/lib/read-library.ts'
import { violationsIn } from './access/violations.ts'
import { browse } from './browse.ts'
import { sidesOf } from './paper-of.ts'
import { fixture, shipped } from './sites.ts'

const { open, url } = browse(shipped)
const other = browse(fixture)
const { editions, site } = await readLibrary('content')
const allKeys = editions[0]?.allPages.map(({ kind, id }) => `${kind}:${id}`) ?? []

const sciatica = 'condition:sciatica'
const fusion = 'treatment:spinal-fusion'
const visit = 'guide:your-visit'

const ready = (page: Page) => page.locator('#packet[data-ready]').waitFor({ state: 'attached' })
const chosen = (page: Page) => page.locator('.chosen li > span').allInnerTexts()
const said = (page: Page) => page.locator('.said').textContent()

async function openPacket(hash: string, options = {}) {
  const tab = await open(`handout/${hash}`, options)
  await ready(tab.page)
  return tab
}

test('without a script it says how to print, and leads to each page and to those of the ready packets', async () => {
  const { page } = await open('handout/', { javaScriptEnabled: false })
  expect(await page.locator('main').innerText()).toContain('Press Ctrl and P')
  expect(await page.locator('#builder').isVisible()).toBe(false)
  for (const { address } of editions[0]?.allPages ?? [])
    expect(await page.locator(`main a[href="${address}"]`).count(), address).toBeGreaterThan(0)
  for (const { name } of site.packets)
    expect(await page.getByRole('heading', { name }).isVisible()).toBe(true)
})

test('pages that are ticked make a packet; its address holds it, and nothing is asked of the server but the pages', async () => {
  const { page, requests, messages } = await open('handout/')
  const before = requests.length
  await page.getByRole('checkbox', { name: 'Sciatica' }).check()
  await page.getByRole('checkbox', { name: 'Getting ready for your visit' }).check()
  await page.getByRole('checkbox', { name: 'Add the questions' }).check()
  await ready(page)
  expect(page.url()).toBe(url(`handout/#pages=${sciatica},${visit}&questions=1`))
  const asked = requests.slice(before).map((request) => new URL(request).pathname)
  expect(asked.filter((path) => !/\.(css|woff2)$/.test(path)).toSorted()).toEqual([
    '/conditions/sciatica/',
    '/guides/your-visit/',
  ])
  expect(await page.evaluate(() => [sessionStorage.length, localStorage.length])).toEqual([0, 0])
  await page.reload()
  await ready(page)
  expect(await chosen(page)).toEqual(['Sciatica', 'Getting ready for your visit'])
  expect(await page.getByRole('checkbox', { name: 'Add the questions' }).isChecked()).toBe(true)
  expect(messages).toEqual([])
})

test('the keyboard orders the packet: the focus goes with the page, and each move is said', async () => {
  const { page } = await openPacket(`#pages=${sciatica},${fusion},${visit}`)
  await page.getByRole('button', { name: 'Down: Sciatica' }).focus()
  await page.keyboard.press('Enter')
  expect(await chosen(page)).toEqual(['Spinal fusion', 'Sciatica', 'Getting ready for your visit'])
  expect(await said(page)).toBe('Sciatica is now page 2 of 3.')
  await page.keyboard.press('Enter')
  expect(await said(page)).toBe('Sciatica is now page 3 of 3.')
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))
  expect(await focused()).toBe('Down: Sciatica')
  // At the end it stays there, and keeps the focus.
  await page.keyboard.press('Enter')
  expect(await chosen(page)).toEqual(['Spinal fusion', 'Getting ready for your visit', 'Sciatica'])
  expect(page.url()).toContain(`#pages=${fusion},${visit},${sciatica}`)
  await page.getByRole('button', { name: 'Remove: Spinal fusion' }).press('Enter')
  expect(await said(page)).toBe('Spinal fusion is not in the packet any more.')
  expect(await focused()).toBe('Remove: Getting ready for your visit')
})

test('the list of pages is narrowed by any name, also one that a page does not show', async () => {
  const { page } = await open('handout/')
  const shown = page.locator('.choose fieldset label').filter({ visible: true })
  await page.locator('#narrow').fill('slipped disc')
  expect(await shown.count()).toBeLessThan(8)
  await page.locator('#narrow').fill('hnp')
  await expect.poll(() => shown.allInnerTexts()).toEqual(['Slipped (herniated) disc in the low back'])
  expect(await page.locator('.fits').innerText()).toBe('1 page fits.')
  await page.locator('#narrow').fill('')
  expect(await shown.count()).toBe(allKeys.length)
})

test('a packet has a cover, its pages, and once for all their questions, words and sources', async () => {
  const { page } = await openPacket(`#pages=${sciatica},${fusion}&questions=1`)
  const { page: alone } = await open('conditions/sciatica/')
  const onPage = await alone.locator('.text').innerText()
  await page.emulateMedia({ media: 'print' })
  const parts = page.locator('#packet > *')
  expect(await parts.locator('h1').allInnerTexts()).toEqual([
    'Your handouts',
    'Sciatica',
    'Spinal fusion',
    'Questions to ask',
    'Words in this packet',
    'Sources of these pages',
  ])
  const cover = await parts.first().innerText()
  for (const text of [
    site.clinic.name,
    'Name:',
    'Date:',
    'Clinician:',
    'Sciatica',
    'Spinal fusion',
    'Edition',
    'Not yet reviewed',
  ])
    expect(cover).toContain(text)
  expect(await page.locator('#builder').isVisible()).toBe(false)
  expect(await page.locator('main > .part > h1').isVisible()).toBe(false)

  // The page's own text is whole; only the numbers of notes may differ.
  const plain = (text: string) => text.replace(/\[?\d+(, ?\d+)*\]?/g, '').replace(/\s+/g, '')
  expect(plain(await page.locator('#condition-sciatica .text').innerText())).toBe(plain(onPage))
  expect(await page.locator('#condition-sciatica #condition-sciatica-warning-signs').count()).toBe(1)

  const unique = (texts: string[]) => expect(texts).toEqual([...new Set(texts)])
  unique(await page.locator('.packet-words dt').allInnerTexts())
  unique(await page.locator('.packet-sources .sources li').allInnerTexts())
  unique(await page.locator('.packet-questions .ask').allInnerTexts())
  const asked = editions[0]?.allQuestions.filter(
    ({ fields: { about } }) => about.includes('sciatica') || about.includes('spinal-fusion'),
  )
  expect(await page.locator('.packet-questions .ask').count()).toBe(asked?.length)
  const outside = await page.locator('.packet-questions .outside .ask').allInnerTexts()
  expect(outside.length).toBe(asked?.filter(({ fields }) => fields.outside).length)
})

test('in a packet each id is there once, each link leads on, and each note has the number of its entry', async () => {
  const { page } = await openPacket(
    `#pages=${sciatica},condition:lumbar-disc-herniation,${fusion},comparison:endoscopic-vs-fusion&questions=1`,
  )
  const found = await page.evaluate(() => {
    const all = [...document.querySelectorAll('[id]')].map(({ id }) => id)
    const links = [...document.querySelectorAll<HTMLAnchorElement>('#packet a')]
    const within = links.filter((link) => link.getAttribute('href')?.startsWith('#'))
    const textOf = (selector: string) => document.querySelector(selector)?.textContent ?? ''
    const words = [...document.querySelectorAll<HTMLElement>('.packet-words .words > div')].map(
      ({ dataset }) => dataset.term,
    )
    const terms = links.filter(({ classList, dataset }) => classList.contains('term') && dataset.note)
    return {
      twice: all.filter((id, index) => all.indexOf(id) < index),
      dead: within.map(({ hash }) => hash).filter((hash) => !document.getElementById(hash.slice(1))),
      // Pages of the packet are not linked away from it.
      away: links
        .map(({ pathname, origin }) => origin + pathname)
        .filter((path) => path.endsWith('/conditions/sciatica/')),
      wrongTerms: terms.filter(
        ({ hash, dataset }) => hash !== `#packet-word-${words[Number(dataset.note) - 1]}`,
      ).length,
      terms: terms.length,
      cites: links
        .filter((link) => link.closest('.cite'))
        .map(({ hash, textContent }) => [hash, textContent]),
      firstSource: textOf('#packet-source-1'),
      dangling: [...document.querySelectorAll('#packet [aria-labelledby]')].filter(
        (each) => !document.getElementById(each.getAttribute('aria-labelledby') ?? ''),
      ).length,
    }
  })
  expect(found.twice).toEqual([])
  expect(found.dead).toEqual([])
  expect(found.away).toEqual([])
  expect(found.terms).toBeGreaterThan(10)
  expect(found.wrongTerms).toBe(0)
  expect(found.cites.length).toBeGreaterThan(50)
  for (const [hash, text] of found.cites) expect(hash).toBe(`#packet-source-${text}`)
  expect(found.dangling).toBe(0)

  // A citation leads to the same source as on its page.
  const { page: alone } = await open('treatments/spinal-fusion/')
  const sourceOf = (tab: Page, of: string) =>
    tab.evaluate((selector) => {
      const cites = [...document.querySelectorAll<HTMLAnchorElement>(`${selector} .text .cite a`)]
      return cites.map(({ hash }) => document.getElementById(hash.slice(1))?.textContent?.trim())
    }, of)
  expect(await sourceOf(page, '#treatment-spinal-fusion')).toEqual(await sourceOf(alone, 'article'))
})

test('questions that are not asked for are not in it', async () => {
  const { page } = await openPacket(`#pages=${sciatica}`)
  expect(await page.locator('#packet .ask-list li').count()).toBe(0)
})

test.each([
  ['one page', [sciatica], ''],
  ['one page in large print', [sciatica], '&large=1'],
  [
    'a first visit',
    ['condition:lumbar-disc-herniation', 'treatment:non-surgical-care', visit],
    '&questions=1',
  ],
  [
    'a comparison, in large print',
    ['comparison:endoscopic-vs-fusion', 'guide:choosing'],
    '&questions=1&large=1',
  ],
  ['many pages', allKeys.slice(0, 12), '&questions=1'],
])('the sheets that are counted are those that print, within one: %s', async (_, pages, options) => {
  for (const width of [390, 1280]) {
    const { page } = await openPacket(`#pages=${pages}${options}`, { viewport: { width, height: 800 } })
    const counted = Number(await page.locator('#packet').getAttribute('data-sides'))
    expect(await page.locator('.sheets').innerText()).toContain(`${counted} sides of paper.`)
    expect(Math.abs((await sidesOf(page)) - counted)).toBeLessThanOrEqual(1)
    await page.context().close()
  }
})

test('large print is 18 pt, and takes more sheets', async () => {
  const { page } = await openPacket(`#pages=${sciatica}`)
  const sides = async () => {
    await ready(page)
    return Number(await page.locator('#packet').getAttribute('data-sides'))
  }
  const standard = await sides()
  await page.getByLabel('Large print').check()
  await expect.poll(sides).toBeGreaterThan(standard)
  await page.emulateMedia({ media: 'print' })
  const size = await page
    .locator('#condition-sciatica .text p')
    .first()
    .evaluate((each) => getComputedStyle(each).fontSize)
  expect(size).toBe('24px')
})

test('a ready packet is one click away, has its name on the cover and at the foot of each sheet, and moves the focus to itself', async () => {
  const { page } = await open('handout/')
  const [packet] = site.packets
  await page.getByRole('link', { name: packet?.name ?? '' }).click()
  await ready(page)
  await expect.poll(() => page.locator('.chosen li').count()).toBe(packet?.pages.length)
  await ready(page)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Your packet')
  expect(await page.locator('.cover h1').textContent()).toBe(packet?.name)
  expect(await page.locator('html').getAttribute('data-sheet')).toContain(packet?.name)
})

test('the button prints, once the packet is whole', async () => {
  const { page } = await open(`handout/#pages=${sciatica}`)
  await page.evaluate(() => {
    window.print = () =>
      document.body.setAttribute(
        'data-printed',
        String(document.querySelector('#packet[data-ready]') !== null),
      )
  })
  await page.getByRole('button', { name: 'Print the packet' }).click()
  await expect.poll(() => page.locator('body').getAttribute('data-printed')).toBe('true')
})

const many = Array.from({ length: 200 }, (_, index) => allKeys[index] ?? `guide:page-${index}`)

test.each<[string, string, string, number]>([
  [
    'ids that no page has',
    `#pages=nowhere,${sciatica},guide:none`,
    '2 pages are not in this library: nowhere, guide:none. The pages that exist are below.',
    1,
  ],
  [
    'only ids that no page has',
    '#pages=nowhere',
    'This page is not in this library: nowhere. None of them exists.',
    0,
  ],
  ['200 pages', `#pages=${many}`, 'A packet holds at most 25 pages. The first 25 are below.', 25],
  ['broken signs', '#pages=%E0%A4%A&questions=1', 'This page is not in this library', 0],
  ['nothing of a packet', '#%&&=gibberish', 'The address of this packet could not be read.', 0],
  [
    'markup',
    '#pages=<img/src=x onerror=alert(1)>',
    'This page is not in this library: <img/src=x onerror=alert(1)>.',
    0,
  ],
])(
  'an address with %s gives a plain sentence, and the pages that exist',
  async (_, hash, sentence, count) => {
    const { page, messages } = await openPacket(hash)
    expect(await page.locator('.wrong').innerText()).toContain(sentence)
    expect(await page.locator('.chosen li').count()).toBe(count)
    expect(await page.locator('main img').count()).toBe(0)
    expect(messages).toEqual([])
  },
)

test('a link within the page leaves the choice and its address as they are', async () => {
  const { page } = await openPacket(`#pages=${sciatica}`)
  await page.evaluate(() => {
    location.hash = '#main'
  })
  await expect.poll(() => page.url()).toContain(`#pages=${sciatica}`)
  expect(await chosen(page)).toEqual(['Sciatica'])
  expect(await page.locator('.wrong').isVisible()).toBe(false)
})

test('a page that cannot be loaded is named, and the others are there', async () => {
  const { page } = await open('handout/')
  await page.route('**/treatments/spinal-fusion/', (route) => route.abort())
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#pages=${sciatica},${fusion}`)
  await expect
    .poll(() => page.locator('.sheets').innerText())
    .toContain('This page could not be loaded, and is not in the packet: Spinal fusion.')
  expect(await page.locator('#packet article').count()).toBe(1)
})

test.each([390, 1280])(
  'a builder in use: nothing for axe to find, targets of 44 px, no sideways scrolling at %i px',
  async (width) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const viewport = { width, height: 844 }
      const { page } = await openPacket(`#pages=${sciatica},${visit},nowhere&questions=1`, {
        colorScheme,
        viewport,
        bypassCSP: true,
      })
      expect(await violationsIn(page)).toEqual([])
      const low = await page
        .locator('#builder :is(button, fieldset label, input[type=search])')
        .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().height))
      expect(Math.min(...low)).toBeGreaterThanOrEqual(44)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await page.context().close()
    }
  },
)

test('another library: its packet, under a base path, and the same pages in the other language', async () => {
  const { page, messages } = await other.open('handout/')
  await page.getByRole('link', { name: 'First visit' }).click()
  await ready(page)
  expect(await chosen(page)).toEqual(['Asthma', 'Breathing well'])
  await expect.poll(() => page.locator('.sheets').innerText()).toContain('A4 paper')
  await page.locator('.same-packet').click()
  await ready(page)
  expect(page.url()).toBe(other.url('es/handout/#pages=condition:asthma,guide:breathing-well&questions=1'))
  expect(await page.locator('.chosen li').count()).toBe(2)
  // An id that a page had before still leads to it.
  await page.evaluate(() => {
    location.hash = '#pages=condition:tight-lungs'
  })
  await expect.poll(() => page.url()).toContain('#pages=condition:asthma')
  expect(messages).toEqual([])
})
