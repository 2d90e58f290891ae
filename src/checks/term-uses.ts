import type { Edition, Page } from '../library/library.ts'
import { termOf } from '../library/link.ts'
import type { Block } from '../library/markdown.ts'
import type { Place } from '../library/place.ts'
import { ownNames, type TermFinder, termFinder } from '../library/term-finder.ts'

/** How a page uses a hard word of the glossary. */
export interface TermUse {
  id: string
  /** Where it first stands without a link: in the running text if it stands there, else in a main point or a caption. */
  unlinked?: { text: string; place: Place } | undefined
  isLinked: boolean
  /** Whether it stands there before the first place that links it, and no main point does. */
  isLate: boolean
}

const found = new WeakMap<Page, { terms: TermFinder; uses: TermUse[] }>()

/** The hard words that a page uses or links, but for its own names: it explains these itself. */
export function termUsesOf(edition: Edition, page: Page): TermUse[] {
  const terms = termFinder(edition)
  const known = found.get(page)
  if (known?.terms === terms) return known.uses
  const uses = findUses(edition, page, terms)
  found.set(page, { terms, uses })
  return uses
}

function findUses(edition: Edition, page: Page, terms: TermFinder): TermUse[] {
  // A text that could not be read may link them all.
  if (!page.body && page.kind !== 'comparison') return []
  const names = ownNames(edition, [page.fields.name, ...page.fields.alsoCalled])
  const above = new Set(pointsOf(page).flatMap(({ links }) => links.flatMap(({ url }) => termOf(url) ?? [])))
  const uses = new Map<string, TermUse>()
  for (const block of blocksOf(page)) {
    for (const { id: named, start, end, isLink } of mentionsIn(block, terms, names)) {
      // A link whose id is wrong is meant for the word that it links.
      const meant = isLink && !edition.terms.has(named) && terms.find(block.text.slice(start, end))[0]?.owner
      const id = meant || named
      const use = uses.get(id) ?? { id, isLinked: above.has(id), isLate: false }
      uses.set(id, use)
      if (!isLink && !isInBrokenLink(block, end)) {
        if (isNamedAfter(block, id, end)) continue
        use.unlinked ??= { text: block.text.slice(start, end), place: block.place(start, end) }
        continue
      }
      use.isLate ||= use.unlinked !== undefined && !use.isLinked
      use.isLinked = true
    }
  }
  return [...uses.values()]
}

/** Whether the link follows in brackets: a plain name, then the hard one, as in `wheezy chest ([asthma](term:asthma))`. */
const isNamedAfter = ({ links, text }: Block, id: string, end: number) =>
  links.some(({ url, start }) => termOf(url) === id && /^\s*[(（]$/.test(text.slice(end, start)))

/** Whether brackets around it were to be a link, which another rule tells. */
const isInBrokenLink = ({ text }: Block, end: number) => /^[\])]\s*[([]\p{L}+:/u.test(text.slice(end))

/** The blocks of a page, those first that are read on: main points and captions stand apart from them. */
function blocksOf(page: Page): Block[] {
  const running = page.body?.blocks.filter((block) => !isCaption(block)) ?? textsAt(page, 'rows.')
  const captions = page.body?.blocks.filter(isCaption) ?? []
  return [...running, ...pointsOf(page), ...captions]
}

const pointsOf = (page: Page) => textsAt(page, 'keyPoints.')

const textsAt = ({ texts }: Page, path: string): Block[] =>
  [...texts].flatMap(([at, { blocks }]) => (at.startsWith(path) ? blocks : []))

const isCaption = ({ within }: Block) => within.includes('Figure')

/** Hard words and links to them in a block, in order; words inside a link to something else cannot be linked. */
export function mentionsIn(block: Block, terms: TermFinder, before?: TermFinder) {
  const isApart = ({ start, end }: { start: number; end: number }) =>
    block.links.every((link) => end <= link.start || start >= link.end)
  const used = terms
    .find(block.text, before)
    .flatMap(({ owner: id, start, end }) => (id === undefined ? [] : [{ id, start, end, isLink: false }]))
  const linked = block.links.flatMap(({ url, start, end }) => {
    const id = termOf(url)
    return id === undefined ? [] : [{ id, start, end, isLink: true }]
  })
  return [...used.filter(isApart), ...linked].sort((a, b) => a.start - b.start)
}
