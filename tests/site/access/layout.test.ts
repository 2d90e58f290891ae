import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { browse } from '../browse.ts'
import { shipped } from '../sites.ts'
import { pathsOf } from './every-page.ts'
import { illegible } from './illegible.ts'

const { tab, url } = browse(shipped)
const paths = pathsOf(shipped)

let page: Page
beforeAll(async () => {
  page = await tab()
})

const setStyle = (style: string) =>
  page.evaluate((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    document.adoptedStyleSheets = [sheet]
  }, style)

/** What is wrong on each page, as `path: fault`. */
async function onEveryPage(look: () => Promise<string[]>): Promise<string[]> {
  const found: string[] = []
  for (const path of paths) {
    await page.goto(url(path))
    found.push(...(await look()).map((fault) => `${path}: ${fault}`))
  }
  return found.slice(0, 20)
}

/** What WCAG 1.4.12 lets a reader set. */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }
`
const twice = 'html { font-size: 225% }'

/** How a reader may look at a page: the width of the window, and what they set. */
const views: [name: string, width: number, style: string][] = [
  ['320 px', 320, ''],
  ['768 px', 768, ''],
  ['1280 px', 1280, ''],
  ['320 px, more space', 320, spacing],
  ['1280 px, more space', 1280, spacing],
  ['390 px, text of twice the size', 390, twice],
  ['1280 px, text of twice the size', 1280, twice],
]

test('all text can be read: none is out of the window, cut off, or over other text', async () => {
  const found = await onEveryPage(async () => {
    const faults: string[] = []
    for (const [name, width, style] of views) {
      await page.setViewportSize({ width, height: 800 })
      await setStyle(style)
      faults.push(...(await page.evaluate(illegible)).map((fault) => `${name}: ${fault}`))
    }
    return faults
  })
  expect(found).toEqual([])
})

test('a control is large enough for a thumb: 44 px each way', async () => {
  await page.setViewportSize({ width: 320, height: 800 })
  const found = await onEveryPage(() =>
    page.evaluate(() => {
      const controls = document.querySelectorAll<HTMLElement>(
        'button, input, select, textarea, nav a, .brand',
      )
      return [...controls].flatMap((control) => {
        // A press on its words is as good.
        const targets = [control, ...((control as HTMLInputElement).labels ?? [])]
        const isLarge = targets.some((target) => {
          const { width, height } = target.getBoundingClientRect()
          return width >= 43.9 && height >= 43.9
        })
        return isLarge || !control.checkVisibility() ? [] : control.outerHTML
      })
    }),
  )
  expect(found).toEqual([])
})

test('the edges of controls, and of the boxes to tick, have 3:1', async () => {
  const found: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    found.push(
      ...(await onEveryPage(() =>
        page.evaluate(() => {
          const light = (colour: string) => {
            const [r = 0, g = 0, b = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
              const share = Number(part) / 255
              return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
            })
            return 0.2126 * r + 0.7152 * g + 0.0722 * b + 0.05
          }
          /** The colour that an element stands on. */
          const groundOf = (element: Element | null): string => {
            const colour = element ? getComputedStyle(element).backgroundColor : 'rgb(255, 255, 255)'
            return colour === 'rgba(0, 0, 0, 0)' ? groundOf(element?.parentElement ?? null) : colour
          }
          const edged = document.querySelectorAll(
            'input[type="search"], input[type="text"], select, textarea, .tick',
          )
          return [...edged].flatMap((each) => {
            const ground = light(groundOf(each.parentElement))
            const edge = light(getComputedStyle(each).borderTopColor)
            const ratio = Math.max(edge, ground) / Math.min(edge, ground)
            return ratio < 3 ? `${each.outerHTML} ${ratio}` : []
          })
        }),
      )),
    )
  }
  await page.emulateMedia({ colorScheme: null })
  expect(found).toEqual([])
})

test('nothing moves, blinks or slides', async () => {
  const found = await onEveryPage(() =>
    page.evaluate(() =>
      [document.documentElement, ...document.body.querySelectorAll('*')].flatMap((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element)
        const isStill = animationName === 'none' && transitionDuration === '0s' && scrollBehavior === 'auto'
        return isStill ? [] : element.outerHTML.slice(0, 80)
      }),
    ),
  )
  expect(found).toEqual([])
})

test('no heading leaves a word alone on its last line', async () => {
  const found = await onEveryPage(async () => {
    const faults: string[] = []
    for (const width of [320, 390, 768, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      faults.push(...(await page.evaluate(lonelyWords)).map((heading) => `${width} px: ${heading}`))
    }
    return faults
  })
  expect(found).toEqual([])
})

/** Headings whose last line is much shorter than another one. It runs in the browser. */
function lonelyWords(): string[] {
  return [...document.querySelectorAll('h1, h2, h3, .box-label')].flatMap((heading) => {
    const range = document.createRange()
    range.selectNodeContents(heading)
    const lines = Map.groupBy(range.getClientRects(), ({ top }) => Math.round(top / 8))
    const widths = [...lines.values()].map((parts) => parts.reduce((sum, { width }) => sum + width, 0))
    const isLonely = widths.length > 1 && (widths.at(-1) ?? 0) < 0.2 * Math.max(...widths)
    return isLonely ? (heading.textContent ?? '') : []
  })
}
