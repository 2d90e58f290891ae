import type { Nodes } from 'mdast'
import { syllable } from 'syllable'
import { visit } from 'unist-util-visit'
import type { Edition, Entry, Page, Term } from './library.ts'
import { splitLink } from './link.ts'
import type { Place } from './place.ts'

export interface Sentence {
  text: string
  words: number
  /** The paragraph, list item, cell or field that it stands in. */
  place: Place
}

/** How hard a page is to read. */
export interface ReadingLevel {
  sentences: Sentence[]
  words: number
  /** Flesch-Kincaid grade, words that the page explains counted as one plain word; made for English only. */
  grade?: number | undefined
}

/** The glossary entries that a page links to, in the order of first use. */
export function termsOfPage({ terms }: Pick<Edition, 'terms'>, page: Pick<Page, 'links'>): Entry<Term>[] {
  const ids = page.links.flatMap(({ url }) => {
    const { kind, id } = splitLink(url)
    return kind === 'term' ? [id] : []
  })
  return [...new Set(ids)].flatMap((id) => terms.get(id) ?? [])
}

const measured = new WeakMap<Page, ReadingLevel>()

/** Measured once for each page of a reading: several rules and the page itself ask for it. */
export function readingLevel(edition: Edition, page: Page): ReadingLevel {
  const known = measured.get(page) ?? measure(edition, page)
  measured.set(page, known)
  return known
}

function measure(edition: Edition, page: Page): ReadingLevel {
  const split = segmenters(edition.language)
  const sentences = proseOf(page).flatMap(({ text, place }) =>
    split.sentences(text).flatMap((each) => {
      const words = split.words(each).length
      return words > 0 ? [{ text: each.trim(), words, place }] : []
    }),
  )
  const plain = explained(termsOfPage(edition, page))
  let words = 0
  let syllables = 0
  for (const { text } of sentences) {
    for (const word of split.words(plain(text))) {
      words++
      syllables += Math.max(1, syllable(word))
    }
  }
  if (words === 0 || !/^en\b/.test(edition.language)) return { sentences, words }
  const grade = 0.39 * (words / sentences.length) + 11.8 * (syllables / words) - 15.59
  return { sentences, words, grade: Math.round(grade * 10) / 10 }
}

function segmenters(language: string) {
  const sentence = new Intl.Segmenter(language, { granularity: 'sentence' })
  const word = new Intl.Segmenter(language, { granularity: 'word' })
  return {
    sentences: (text: string) => [...sentence.segment(text)].map(({ segment }) => segment),
    words: (text: string) =>
      [...word.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : [])),
  }
}

/** Puts one plain word in place of each word that is explained. */
function explained(terms: readonly Entry<Term>[]): (text: string) => string {
  const names = terms.flatMap(({ fields }) => [fields.term, ...fields.also])
  if (names.length === 0) return (text) => text
  const pattern = names
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
  const anyName = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})s?(?![\\p{L}\\p{N}])`, 'giu')
  return (text) => text.replace(anyName, 'word')
}

/** The running text of a page: main points, paragraphs, list items and cells, without headings and citations. */
function proseOf(page: Page): { text: string; place: Place }[] {
  const fields = [...page.texts].map(([path, { tree }]) => ({
    text: proseText(tree),
    place: page.at(...path.split('.')),
  }))
  const blocks: typeof fields = []
  if (page.body) {
    visit(page.body.tree, (node: Nodes) => {
      if (!holdsProse(node)) return
      const { start, end } = node.position ?? {}
      if (!start || !end) return
      blocks.push({
        text: proseText(node),
        place: { line: start.line, column: start.column, endLine: end.line, endColumn: end.column },
      })
    })
  }
  return [...fields, ...blocks]
}

/** A component on a line of its own holds its text without a paragraph around it. */
const holdsProse = (node: Nodes) =>
  node.type === 'paragraph' ||
  node.type === 'tableCell' ||
  (node.type === 'mdxJsxFlowElement' && node.children.some((child) => isPhrasing(child)))

const isPhrasing = ({ type }: Nodes) => ['text', 'link', 'emphasis', 'strong', 'delete'].includes(type)

/** The text as a reader sees it: without comments, and with a space for each line break of the file. */
function proseText(prose: Nodes): string {
  let text = ''
  visit(prose, (node: Nodes) => {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value
    if (node.type === 'break') text += ' '
  })
  // The segmenter would end a sentence at a line break.
  return text.replace(/\s+/g, ' ')
}
