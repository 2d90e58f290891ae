import type { Page } from 'playwright-core'
import { beforeAll, expect, test } from 'vitest'
import { browse } from '../browse.ts'
import { shipped } from '../sites.ts'
import { pathsOf } from './every-page.ts'

const { tab, url } = browse(shipped)

let page: Page
beforeAll(async () => {
  page = await tab({ viewport: { width: 390, height: 600 } })
})

/** What can have the focus, in the order of the page. It runs in the browser. */
const controls = () => {
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, [tabindex="0"]',
  )
  return [...all].filter(
    (each) => each.checkVisibility({ visibilityProperty: true }) && !each.matches(':disabled'),
  )
}

test('each control of each page shows that it has the focus, and nothing covers it', async () => {
  const found: string[] = []
  for (const path of pathsOf(shipped)) {
    await page.goto(url(path))
    const faults = await page.evaluate(`(${focusFaults})(${controls})`)
    found.push(...(faults as string[]).map((fault) => `${path}: ${fault}`))
  }
  expect(found.slice(0, 20)).toEqual([])
})

/** Give each control the focus as a keyboard does, and look at it. It runs in the browser. */
function focusFaults(controlsOf: typeof controls): string[] {
  return controlsOf().flatMap((control) => {
    control.focus({ focusVisible: true } as FocusOptions)
    const { outlineStyle, outlineWidth } = getComputedStyle(control)
    const { left, top, width, height } = control.getClientRects()[0] ?? new DOMRect()
    const onTop = document.elementFromPoint(left + width / 2, top + height / 2)
    const isSeen = onTop !== null && (control.contains(onTop) || onTop.contains(control))
    return [
      ...(document.activeElement === control ? [] : ['takes no focus']),
      ...(outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 3 ? [] : ['shows no focus']),
      ...(isSeen ? [] : ['is covered']),
    ].map((fault) => `${fault}: ${control.outerHTML.slice(0, 120)}`)
  })
}

test.each([
  '',
  'conditions/lumbar-disc-herniation/',
  'compare/endoscopic-vs-fusion/',
  'guides/what-matters-to-me/',
  'questions/',
  'handout/',
  'search/#q=fusion',
  'conditions/',
  'accessibility/',
])('Tab goes through all of %j in its order, and out of it again', async (path) => {
  await page.goto(url(path), { waitUntil: 'networkidle' })
  const count = await page.evaluate(`(${controls})().length`)
  await page.evaluate(() => {
    const reached: Element[] = []
    document.addEventListener('focusin', ({ target }) => reached.push(target as Element))
    Object.assign(globalThis, { reached })
  })
  for (let press = 0; press <= Number(count); press++) await page.keyboard.press('Tab')
  const [expected, reached] = (await page.evaluate(
    `[(${controls})(), reached].map((all) => all.map((each) => each.outerHTML))`,
  )) as [string[], string[]]
  expect(reached.slice(0, expected.length)).toEqual(expected)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
})

test('the first key leads past the header', async () => {
  await page.goto(url('conditions/sciatica/'))
  await page.keyboard.press('Tab')
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the text')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
})
