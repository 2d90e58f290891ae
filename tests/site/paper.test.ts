import { Buffer } from 'node:buffer'
import jsqr from 'jsqr'
import type { Page as Tab } from 'playwright-core'
import { beforeAll, describe, expect, test } from 'vitest'
import { readLibrary } from '../../scripts/lib/read-library.ts'
import { browse } from './browse.ts'
import { contrast, inksOf } from './inks.ts'
import { toPaper } from './paper-of.ts'
import { type Paper, printSheets } from './sheets.ts'
import { fixture, shipped } from './sites.ts'

const { open, url } = browse(shipped)
const other = browse(fixture)
const pages = (await readLibrary('content')).editions.flatMap(({ allPages }) => allPages)
const paths = pages.map(({ address }) => address.slice(1))
/** The pages around the library's own that are worth a sheet. */
const parts = [
  '',
  'a-to-z/',
  'glossary/',
  'questions/',
  'about/',
  'privacy/',
  'accessibility/',
  'conditions/',
]

/** Millimetres in CSS pixels. */
const mm = (length: number) => (length / 25.4) * 96

/** Words of `main` that are shown, without the parts that only a screen can use. */
const shownWords = () => {
  const main = document.querySelector('main')
  const frame = 'nav, form, .screen-only, .paper-only, .cell-option, thead'
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
  const { page } = await open('', { javaScriptEnabled: false })
  for (const path of [...paths, ...parts, 'sources/']) {
    await page.goto(url(path))
    await page.emulateMedia({ media: 'screen' })
    const onScreen = await page.evaluate(shownWords)
    await page.emulateMedia({ media: 'print' })
    const onPaper = await page.evaluate(shownWords)
    expect(onScreen.length, path).toBeGreaterThan(50)
    expect(onPaper, path).toEqual(onScreen)
  }
})

test('paper is black on white, without the frame of the screen', async () => {
  const { page } = await open('', { colorScheme: 'dark' })
  for (const path of [...paths, ...parts]) {
    await page.goto(url(path))
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.evaluate(coloursOfPaper), path).toEqual(['rgb(0, 0, 0)'])
    for (const part of ['.site-header', '.site-footer', '.breadcrumbs', '.contents', '.print-page']) {
      expect(await page.locator(part).filter({ visible: true }).count(), `${path} ${part}`).toBe(0)
    }
    expect(await page.locator('.handout-head').isVisible(), path).toBe(true)
  }
})

test('in grey, letters and lines stand out from the paper, and from each tint of a drawing, at least 7 to 1', async () => {
  const { page } = await open('')
  const [black, white] = [0, 1]
  for (const path of [...paths, ...parts]) {
    await page.goto(url(path))
    const inks = inksOf(await page.pdf({ format: 'Letter', printBackground: true }))
    expect(inks, path).toContain(black)
    const faint = inks.filter((ink) => contrast(ink, white) < 7 && contrast(ink, black) < 7)
    expect(faint, path).toEqual([])
  }
})

test('no part of a printed page is wider than the paper', async () => {
  // The text width of A4 with 15 mm margins.
  const width = Math.floor(mm(180))
  const { page } = await open('', { viewport: { width, height: 900 } })
  for (const path of [...paths, ...parts]) {
    await toPaper(page, url(path))
    for (const isLarge of [false, true]) {
      await page.evaluate(chooseLargePrint, isLarge)
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width)
    }
  }
})

describe('each page as a handout', () => {
  let tab: Tab
  beforeAll(async () => {
    tab = (await open('')).page
    await tab.setViewportSize({ width: Math.floor(mm(215.9 - 30)), height: 900 })
  })

  const most = { condition: 4, symptom: 4, guide: 4, treatment: 5, comparison: 6 }
  test.each<{ format: Paper; isLarge: boolean; letters: number }>([
    { format: 'Letter', isLarge: false, letters: 12 },
    { format: 'A4', isLarge: false, letters: 12 },
    { format: 'Letter', isLarge: true, letters: 16 },
  ])('has its sides, nothing split or outside, and letters of $letters pt on $format', async (print) => {
    for (const path of [...paths, ...parts]) {
      await toPaper(tab, url(path))
      await tab.evaluate(chooseLargePrint, print.isLarge)
      const { sides, faults, smallest } = await printSheets(tab, print.format)
      expect(faults, path).toEqual([])
      expect(smallest, path).toBeGreaterThanOrEqual(print.letters)
      const kind = pages.find(({ address }) => address.slice(1) === path)?.kind
      if (kind && !print.isLarge) expect(sides, path).toBeLessThanOrEqual(most[kind])
    }
  })

  test('has the warning signs on its first sheet', async () => {
    for (const { address } of pages.filter(({ kind }) => kind === 'condition' || kind === 'symptom')) {
      await toPaper(tab, url(address.slice(1)))
      const bottom = await tab.evaluate(() => {
        const bottomOf = (part: string) => document.querySelector(part)?.getBoundingClientRect().bottom ?? 0
        return (
          bottomOf('#warning-signs > p') - (document.querySelector('main')?.getBoundingClientRect().top ?? 0)
        )
      })
      expect(bottom, address).toBeGreaterThan(100)
      expect(bottom, address).toBeLessThan(mm(279.4 - 15 - 17))
    }
  })

  test.each([
    { name: 'standard', isLarge: false, text: 12, table: 12 },
    { name: 'large', isLarge: true, text: 18, table: 16 },
  ])('has letters of at least $text pt in $name print, digits in pictures too', async (print) => {
    for (const path of paths) {
      await toPaper(tab, url(path))
      await tab.evaluate(chooseLargePrint, print.isLarge)
      const [text, table] = await tab.evaluate(smallestLetters)
      expect(text, path).toBeGreaterThanOrEqual(print.text - 0.01)
      expect(table, path).toBeGreaterThanOrEqual(print.table - 0.01)
    }
  })

  test('keeps boxes, rows, questions and meanings whole, headings with their text, and a border around each box', async () => {
    for (const path of paths) {
      await toPaper(tab, url(path))
      expect(await tab.evaluate(splittableParts), path).toEqual([])
    }
  })

  test('gives a code of its own address, with the address beside it', async () => {
    for (const path of [...paths, ...parts]) {
      await toPaper(tab, url(path))
      const own = await tab.locator('link[rel=canonical]').getAttribute('href')
      const code = tab.locator('.handout-head .qr')
      expect((await code.boundingBox())?.width, path).toBeGreaterThanOrEqual(mm(25))
      expect(await readCode(tab, await code.screenshot()), path).toBe(own)
      expect(await tab.locator('.handout-head').innerText(), path).toContain(own?.replace(/^https?:\/\//, ''))
    }
  })

  test('says at the foot of each sheet what it is', async () => {
    const editions = new Set<string>()
    for (const { address, fields } of pages) {
      await toPaper(tab, url(address.slice(1)))
      const foot = await tab.evaluate(() =>
        getComputedStyle(document.documentElement).getPropertyValue('--sheet'),
      )
      const [, edition = ''] = /Edition \d{4}-\d\d-\d\d, ([0-9a-f]{7})/.exec(foot) ?? []
      editions.add(edition)
      expect(foot).toContain(`${fields.name} · Edition ${fields.changes.at(-1)?.on}, `)
      expect(foot).toContain('Not yet reviewed by a clinician')
      expect(foot).toContain(address)
    }
    expect(editions.size).toBe(pages.length)
  })

  test('numbers its words, and says the title of each page that its text leads to', async () => {
    const titles = new Map(pages.map(({ address, fields }) => [address, fields.name]))
    for (const path of paths) {
      await toPaper(tab, url(path))
      const links = await tab.evaluate(() => {
        const words = [...document.querySelectorAll('#words dt')].map(
          ({ firstChild }) => firstChild?.textContent,
        )
        return [...document.querySelectorAll<HTMLAnchorElement>('main a[data-note]')].map((link) => ({
          address: link.pathname,
          note: link.dataset.note,
          word: link.classList.contains('term') ? words[Number(link.dataset.note) - 1] : undefined,
          shown: getComputedStyle(link, '::after').content,
          text: link.textContent,
        }))
      })
      expect(links.length, path).toBeGreaterThan(0)
      for (const { address, note, word, shown, text } of links) {
        expect(shown, `${path} ${text}`).toContain(`${note})`)
        if (!address.startsWith('/glossary/')) expect(note, path).toBe(titles.get(address))
        else expect(word, `${path} ${text}`).toBeTruthy()
      }
    }
  })
})

test('a code leads to the page under a base path too', async () => {
  const { page } = await other.open('conditions/asthma/')
  await toPaper(page, page.url())
  expect(await readCode(page, await page.locator('.qr').screenshot())).toBe(
    'https://example.org/library/conditions/asthma/',
  )
})

test('the table of a comparison is on both sides of one sheet, whole, without a script', async () => {
  const path = 'compare/endoscopic-vs-fusion/'
  const { page } = await open(path, { javaScriptEnabled: false })
  const cells = await page.locator('th, td').count()
  await page.getByLabel('The table only').check()
  await toPaper(page, page.url())
  await page.goto(url(`${path}#one-sheet`))
  for (const format of ['Letter', 'A4'] as const) {
    const { sides, faults, smallest } = await printSheets(page, format)
    expect(sides, format).toBe(2)
    expect(faults, format).toEqual([])
    expect(smallest, format).toBeGreaterThanOrEqual(12)
  }
  expect(await page.locator('th, td').filter({ visible: true }).count()).toBe(cells)
  expect(await page.locator('.warning-signs, .ask-list, .words').filter({ visible: true }).count()).toBe(0)
})

test('large print is chosen by a box or by the address, without a script', async () => {
  const { page } = await open('conditions/sciatica/', { javaScriptEnabled: false })
  expect(await page.getByRole('button', { name: 'Print this page' }).count()).toBe(0)
  const size = () =>
    page
      .locator('.text p')
      .first()
      .evaluate((text) => getComputedStyle(text).fontSize)
  await page.emulateMedia({ media: 'print' })
  expect(await size()).toBe('16px')
  await page.emulateMedia({ media: 'screen' })
  await page.getByLabel('Large print').check()
  await page.emulateMedia({ media: 'print' })
  expect(await size()).toBe('24px')
  await page.goto(url('conditions/spinal-stenosis/#large-print'))
  expect(await size()).toBe('24px')
})

test('the comparison leads to the sheet with scales, and its columns are equal', async () => {
  const { page } = await open('compare/endoscopic-vs-fusion/')
  expect(await page.locator('a[href="/guides/what-matters-to-me/"]').count()).toBeGreaterThan(0)
  await toPaper(page, page.url())
  const widths = await page
    .locator('thead th + th')
    .evaluateAll((cells) => cells.map((cell) => Math.round(cell.getBoundingClientRect().width)))
  expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(1)
  expect(await page.locator('td').evaluateAll(styleOfCells)).toHaveLength(1)
})

const styleOfCells = (cells: Element[]) => [
  ...new Set(
    cells.map((cell) => {
      const { fontSize, fontWeight, textAlign, borderTopWidth } = getComputedStyle(cell)
      return `${fontSize} ${fontWeight} ${textAlign} ${borderTopWidth}`
    }),
  ),
]

/** Colours of letters, of borders that are seen, and of digits in drawings. */
const coloursOfPaper = () => {
  const shown = [...document.querySelectorAll('main, main *')].filter((each) => each.checkVisibility())
  const colours = shown.flatMap((element) => {
    const { color, fill, borderTopWidth, borderTopColor } = getComputedStyle(element)
    const border = Number.parseFloat(borderTopWidth) > 0 ? [borderTopColor] : []
    return [color, ...border, ...(element instanceof SVGTextElement ? [fill] : [])]
  })
  return [...new Set(colours)]
}

const chooseLargePrint = (isLarge: boolean) => {
  const box = document.querySelector<HTMLInputElement>('#large-print')
  if (box) box.checked = isLarge
}

/** The smallest letters of the page and of its tables, in points; digits of a drawing as they are scaled. */
const smallestLetters = () => {
  const smallest = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  const walker = document.createTreeWalker(document.querySelector('main') as Node, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    if (!element?.checkVisibility() || !node.textContent?.trim() || element.closest('.visually-hidden'))
      continue
    const scale = element instanceof SVGTextElement ? (element.getScreenCTM()?.a ?? 0) : 1
    const points = Number.parseFloat(getComputedStyle(element).fontSize) * scale * 0.75
    // A picture of large print is as large as the sheet allows: its digits count as those of tables.
    const index = element.closest('table') || scale !== 1 ? 1 : 0
    smallest[index] = Math.min(smallest[index] as number, points)
  }
  return smallest
}

const splittableParts = () => {
  const rules: [parts: string, isGood: (style: CSSStyleDeclaration) => boolean][] = [
    [
      'main :is(.box, .trade-off, tr, figure, .ask-list > li, .words > div)',
      (style) => style.breakInside === 'avoid',
    ],
    [
      'main :is(h1, h2, h3, .choice-head)',
      (style) => style.breakAfter === 'avoid' || style.display.startsWith('inline'),
    ],
    ['main :is(.box, .trade-off, td, th)', (style) => Number.parseFloat(style.borderTopWidth) >= 0.9],
    ['main p', (style) => Number(style.orphans) >= 3 && Number(style.widows) >= 3],
  ]
  return rules.flatMap(([parts, isGood]) =>
    [...document.querySelectorAll(parts)].flatMap((part) =>
      part.closest('.choice-head > *') || !part.checkVisibility() || isGood(getComputedStyle(part))
        ? []
        : `${part.tagName}.${part.className}: ${part.textContent?.slice(0, 30)}`,
    ),
  )
}

/** What a camera would read in a picture of the page. */
async function readCode(tab: Tab, png: Buffer): Promise<string | undefined> {
  const { data, width, height } = await tab.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
    const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const { width, height } = picture
    const canvas = new OffscreenCanvas(width, height).getContext('2d')
    canvas?.drawImage(picture, 0, 0)
    const data = canvas?.getImageData(0, 0, width, height).data
    return { data: [...(data ?? [])], width, height }
  }, Buffer.from(png).toString('base64'))
  return jsqr(new Uint8ClampedArray(data), width, height)?.data
}
