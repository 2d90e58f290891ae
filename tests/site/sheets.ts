import type { Page } from 'playwright-core'
import { getDocumentProxy } from 'unpdf'

export type Paper = 'Letter' | 'A4'

export interface Sheets {
  sides: number
  /** What a reader would call a fault of the layout: what is split, left alone, outside the margins. */
  faults: string[]
  /** The smallest letters of all sides, in points, those at the foot too. */
  smallest: number
}

interface Text {
  side: number
  /** Points from the lower edge. */
  y: number
  /** Points. */
  size: number
  /** Whether it sticks out into the margins. */
  isOutside: boolean
  words: string
}

/** Parts that stay on one side, each a box, a row, a question, a meaning or a picture. */
const whole = '.box, .trade-off, tr > *, figure, .ask-list > li, .words > div, .lines'

/** Margins that every side has at least, in points. */
const margin = (12 / 25.4) * 72
/** The foot of a side ends this far above its lower edge, in points. */
const belowFoot = (5 / 25.4) * 72

/**
 * Print a tab, and read from the PDF where things came to lie: once as it is, and once with marks, too small to move
 * anything, which tell where parts begin and end.
 */
export async function printSheets(tab: Page, format: Paper): Promise<Sheets> {
  const plain = await textsOf(tab, format)
  const names = await tab.evaluate(putMarks, whole)
  const marked = await textsOf(tab, format)
  await tab.evaluate(takeMarks)
  const found = marked.texts.flatMap((text) =>
    [...text.words.matchAll(/@(\w+)@/g)].map(([, mark = '']): [string, Text] => [mark, text]),
  )
  // The head of a table stands on each of its sides: the first counts.
  const marks = new Map(found.reverse())
  const faultsOf = (parts: readonly string[], [from, to]: [string, string], fault: string) =>
    parts.flatMap((name, index) =>
      isBelow(marks.get(from + index), marks.get(to + index)) ? [] : `${fault}: ${name}`,
    )
  return {
    sides: plain.sides,
    faults: [
      ...plain.texts.flatMap(({ isOutside, side, words }) =>
        isOutside ? `outside the margins of side ${side}: ${words}` : [],
      ),
      ...faultsOf(names.whole, ['s', 'e'], 'split'),
      ...faultsOf(names.headings, ['h', 'n'], 'heading alone'),
    ],
    smallest: Math.round(100 * Math.min(...plain.texts.map(({ size }) => size))) / 100,
  }
}

async function textsOf(tab: Page, format: Paper): Promise<{ sides: number; texts: Text[] }> {
  const pdf = await getDocumentProxy(new Uint8Array(await tab.pdf({ format })))
  const sides = Array.from({ length: pdf.numPages }, async (_, index) => {
    const page = await pdf.getPage(index + 1)
    const [, , width = 0, height = 0] = page.view
    const { items } = await page.getTextContent()
    return items.flatMap((item) =>
      'str' in item && item.str.trim() ? textOf(item, index + 1, [width, height]) : [],
    )
  })
  return { sides: pdf.numPages, texts: (await Promise.all(sides)).flat() }
}

/** Whether something ends on the side and in the column where it begins. */
const isBelow = (start?: Text, end?: Text) =>
  start !== undefined && end !== undefined && start.side === end.side && end.y <= start.y + 2

interface Item {
  str: string
  transform: number[]
  width: number
}

type Size = [width: number, height: number]

function textOf({ str, transform, width: length }: Item, side: number, [width, height]: Size): Text {
  const [, , , size = 0, x = 0, y = 0] = transform
  const isBeside = x < margin - 1 || x + length > width - margin + 1
  const isOutside = isBeside || y < belowFoot || y + 0.7 * size > height - margin + 1
  return { side, y, size: Math.abs(size), isOutside, words: str }
}

/** Puts marks into parts and headings; returns what each is called. This runs in the browser. */
function putMarks(whole: string): { whole: string[]; headings: string[] } {
  const nameOf = (element: Element) =>
    `${element.tagName} ${element.textContent?.replace(/@\w+@/g, '').trim().slice(0, 40)}`
  const put = (before: Node, name: string) => {
    const mark = document.createElement('span')
    mark.className = 'test-mark'
    mark.textContent = `@${name}@`
    Object.assign(mark.style, { fontSize: '0.1px', lineHeight: '0', margin: '0 -1px 0 1px' })
    before.parentNode?.insertBefore(mark, before)
  }
  const isShown = (node: Node) => {
    if (node instanceof Element) return node.matches('.line') && node.checkVisibility()
    const parent = node.parentElement
    return node.textContent?.trim() && parent?.checkVisibility() && !parent.closest('svg, .visually-hidden')
  }
  const walker = document.createTreeWalker(document.querySelector('main') as Node)
  const texts: Node[] = []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) if (isShown(node)) texts.push(node)

  const parts = [...document.querySelectorAll<HTMLElement>(`main :is(${whole})`)].filter((part) =>
    texts.some((text) => part.contains(text)),
  )
  for (const [index, part] of parts.entries()) {
    const inside = texts.filter((text) => part.contains(text))
    put(inside[0] as Node, `s${index}`)
    put(inside.at(-1) as Node, `e${index}`)
  }
  const headings = [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, h4)')].filter(
    (heading) => heading.checkVisibility() && !getComputedStyle(heading).display.startsWith('inline'),
  )
  for (const [index, heading] of headings.entries()) {
    const last = texts.findLastIndex((text) => heading.contains(text))
    const next = texts[last + 1]
    if (!next) continue
    put(texts[last] as Node, `h${index}`)
    put(next, `n${index}`)
  }
  return { whole: parts.map(nameOf), headings: headings.map(nameOf) }
}

const takeMarks = () => {
  for (const mark of document.querySelectorAll('.test-mark')) mark.remove()
}
