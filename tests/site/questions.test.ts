import { expect, test } from 'vitest'
import { readLibrary } from '../../scripts/lib/read-library.ts'
import { violationsIn } from './access/violations.ts'
import { browse } from './browse.ts'
import { sidesOf, wordsOnPaper } from './paper-of.ts'
import { fixture, shipped } from './sites.ts'

const { open, url } = browse(shipped)
const other = browse(fixture)
const [edition] = (await readLibrary('content')).editions
const questions = edition?.allQuestions ?? []
const about = (id: string) => questions.filter(({ fields }) => fields.about.includes(id))

const kept = () => JSON.stringify({ ...sessionStorage })

/** A list with two questions of which one is in the top 3, an own one, and a note. */
async function openPicked() {
  const tab = await open('questions/')
  const { page } = tab
  const [one, two] = questions.filter(({ fields }) => !fields.outside)
  await page.getByLabel(one?.fields.ask ?? '').check()
  await page.getByLabel(two?.fields.ask ?? '').check()
  await page.locator(`#${two?.id}`).getByRole('button', { name: 'My top 3' }).click()
  await page.getByLabel('Write a question of your own').fill('May I drive?')
  await page.keyboard.press('Enter')
  await page.getByLabel('Write what you want to say').fill('It began in June.\nIt is worse at night.')
  return { ...tab, one: one?.fields.ask ?? '', two: two?.fields.ask ?? '' }
}

test('all of it is there without a script, with those that are not from the sources apart', async () => {
  const { page } = await open('questions/', { javaScriptEnabled: false })
  const text = await page.locator('main').innerText()
  for (const { fields } of questions) expect(text).toContain(fields.ask)
  const outside = page.locator('section:has(> h2:text("do not come from the sources")) .ask')
  const expected = questions.filter(({ fields }) => fields.outside).map(({ fields }) => fields.ask)
  expect((await outside.allInnerTexts()).toSorted()).toEqual(expected.toSorted())
  for (const part of ['input.tick', '.filter', '.own', '.notes', '.tally']) {
    expect(await page.locator(part).filter({ visible: true }).count(), part).toBe(0)
  }
  await page.getByRole('link', { name: 'Sciatica' }).click()
  expect(page.url()).toBe(url('conditions/sciatica/#questions'))
})

test('the filter shows the questions about a condition, a treatment, or either of both', async () => {
  const { page, messages } = await open('questions/')
  const shown = page.locator('[data-about]').filter({ visible: true })
  const ids = async () => (await shown.evaluateAll((all) => all.map(({ id }) => id))).toSorted()
  const idsAbout = (...pages: string[]) => [...new Set(pages.flatMap(about).map(({ id }) => id))].toSorted()
  await page.getByLabel('A condition', { exact: true }).selectOption('sciatica')
  expect(await ids()).toEqual(idsAbout('sciatica'))
  expect(page.url()).toBe(url('questions/#about=sciatica'))
  await page.getByLabel('A choice of treatment').selectOption('spinal-fusion')
  expect(await ids()).toEqual(idsAbout('sciatica', 'spinal-fusion'))
  await expect
    .poll(() => page.locator('.tally [role=status]').innerText())
    .toContain(`${idsAbout('sciatica', 'spinal-fusion').length} questions are shown.`)
  expect(await page.evaluate(kept)).toBe('{}')
  await page.reload()
  expect(await ids()).toEqual(idsAbout('sciatica', 'spinal-fusion'))
  expect(await page.locator('.group:visible h2').count()).toBeGreaterThan(0)
  expect(await page.locator('.group:visible:not(.own):not(:has([data-about]:not(.left-out)))').count()).toBe(
    0,
  )
  expect(messages).toEqual([])
})

test('the question list of each condition prints on two sides at most, no more than 12 a side, with lines', async () => {
  const conditions = edition?.allPages.filter(({ kind }) => kind === 'condition') ?? []
  for (const { id } of conditions) {
    const { page } = await open(`questions/#about=${id}`)
    expect(await sidesOf(page), id).toBeLessThanOrEqual(2)
    expect(await sidesOf(page, 'A4'), id).toBeLessThanOrEqual(2)
    await page.emulateMedia({ media: 'print' })
    const items = page.locator('[data-about]').filter({ visible: true })
    expect(await items.count()).toBe(about(id).length)
    expect(await items.locator('.line').filter({ visible: true }).count()).toBe(2 * about(id).length)
    const high = await items.evaluateAll((all) =>
      Math.min(...all.map((each) => each.getBoundingClientRect().height)),
    )
    // The text of a Letter sheet is at least 900 px high: 12 of them do not fit more closely.
    expect(high * 13, id).toBeGreaterThan(900)
    expect(await page.locator('.top-three .line').filter({ visible: true }).count()).toBe(3)
    await page.context().close()
  }
})

test('with nothing ticked all questions print; else only what is on the list, the top 3 first', async () => {
  const { page, one, two, messages } = await openPicked()
  const paper = await wordsOnPaper(page)
  const places = [
    'My top 3 questions',
    two,
    one,
    'My own questions',
    'May I drive?',
    'My notes',
    'It began in June.',
  ]
  const found = places.map((each) => paper.indexOf(each))
  expect(found).toEqual(found.toSorted((a, b) => a - b))
  expect(found[0]).toBeGreaterThan(0)
  expect(paper.split(two)).toHaveLength(2)
  const left = questions.map(({ fields }) => fields.ask).filter((ask) => ask !== one && ask !== two)
  expect(left.filter((ask) => paper.includes(ask))).toEqual([])
  expect(paper).not.toMatch(/Clear|Remove|Add|stays in this tab/)
  expect(await sidesOf(page)).toBe(1)

  page.on('dialog', (dialog) => dialog.accept())
  await page.getByRole('button', { name: 'Clear my list' }).click()
  const all = await wordsOnPaper(page)
  for (const { fields } of questions) expect(all).toContain(fields.ask)
  expect(messages).toEqual([])
})

test('a ticked question prints though the filter leaves it out, and the list says so', async () => {
  const { page } = await open('questions/')
  const far = questions.find(({ fields }) => !fields.about.includes('sciatica'))
  await page.getByLabel(far?.fields.ask ?? '').check()
  await page.getByLabel('A condition', { exact: true }).selectOption('sciatica')
  expect(await page.getByLabel(far?.fields.ask ?? '').isVisible()).toBe(false)
  expect(await page.locator('.tally [role=status]').innerText()).toContain('1 of them is not shown now')
  expect(await wordsOnPaper(page)).toContain(far?.fields.ask)
})

test('nothing is kept before the first tick; then in this tab only, until it is cleared', async () => {
  const before = await open('questions/')
  expect(await before.page.evaluate(kept)).toBe('{}')
  const { page, requests, one } = await openPicked()
  const asked = requests.length
  expect(JSON.parse(await page.evaluate(kept))).toHaveProperty('careleaf-questions')
  expect(await page.evaluate(() => [localStorage.length, document.cookie])).toEqual([0, ''])
  await page.reload()
  expect(await page.getByLabel(one).isChecked()).toBe(true)
  expect(await page.getByLabel('Write what you want to say').inputValue()).toContain('It began in June.')
  expect(await page.locator('.kept').innerText()).toContain('stays in this tab of your browser')
  expect(requests.slice(asked).filter((request) => /June|drive|Q-\w+-\d/.test(request))).toEqual([])

  let isAsked = false
  page.on('dialog', (dialog) => {
    isAsked = true
    dialog.accept()
  })
  await page.getByRole('button', { name: 'Clear my list' }).click()
  expect(isAsked).toBe(true)
  expect(await page.evaluate(kept)).toBe('{}')
  expect(await page.getByLabel(one).isChecked()).toBe(false)
  expect(await page.getByText('May I drive?').count()).toBe(0)
  expect(await page.locator('.tally [role=status]').innerText()).toContain('Your list is cleared.')
})

test('a fourth question for the top 3 is refused in words', async () => {
  const { page } = await open('questions/')
  const boxes = page.getByRole('checkbox', { name: '?' })
  for (let index = 0; index < 4; index++) await boxes.nth(index).check()
  const buttons = page.getByRole('button', { name: 'My top 3' })
  for (let index = 0; index < 4; index++) await buttons.nth(index).click()
  expect(await page.locator('[aria-pressed=true]').count()).toBe(3)
  expect(await page.locator('.tally [role=status]').innerText()).toContain('You have 3 already.')
})

test('the keyboard ticks, puts first, adds and removes', async () => {
  const { page } = await open('questions/')
  const first = page.getByRole('checkbox', { name: '?' }).first()
  await first.focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.locator('[aria-pressed=true]').count()).toBe(1)
  await page.locator('#own').focus()
  await page.keyboard.type('May I drive?')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('own')
  await page.locator('.own-list').getByRole('button', { name: 'Remove' }).press('Enter')
  expect(await page.locator('.own-list li').count()).toBe(0)
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('own')
})

test('what a reader writes is never read as markup', async () => {
  const { page, messages } = await open('questions/')
  await page.locator('#own').fill('<img src=x onerror=alert(1)>')
  await page.keyboard.press('Enter')
  await page.locator('.own-list').getByRole('button', { name: 'My top 3' }).click()
  await page.reload()
  expect(await page.locator('.own-list .ask').innerText()).toBe('<img src=x onerror=alert(1)>')
  expect(await page.locator('main img').count()).toBe(0)
  expect(messages).toEqual([])
})

test.each([390, 1280])(
  'a list in use: nothing for axe to find, targets of 44 px, no sideways scrolling at %i px',
  async (width) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await open('questions/', {
        colorScheme,
        viewport: { width, height: 844 },
        bypassCSP: true,
      })
      for (const index of [0, 1]) await page.getByRole('checkbox', { name: '?' }).nth(index).check()
      await page.getByRole('button', { name: 'My top 3' }).first().click()
      expect(await violationsIn(page)).toEqual([])
      const low = await page
        .locator('#question-list :is(button, select, textarea, .ask label, input[type=text])')
        .evaluateAll((all) =>
          all.filter((each) => each.checkVisibility()).map((each) => each.getBoundingClientRect().height),
        )
      expect(Math.min(...low)).toBeGreaterThanOrEqual(44)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      await page.context().close()
    }
  },
)

test('another library, in another language and under a base path', async () => {
  const { page, messages } = await other.open('es/questions/#about=asthma')
  await page.getByRole('checkbox', { name: '?' }).first().check()
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual(['careleaf-questions/library'])
  expect(messages).toEqual([])
})
