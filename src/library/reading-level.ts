import { syllable } from 'syllable'
import type { Edition, Entry, Page, Term } from './library.ts'
import { splitLink } from './link.ts'
import { type Sentence, sentencesOf, wordsOf } from './sentences.ts'

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
  const { language } = edition
  const sentences = proseOf(page).flatMap((text) => sentencesOf(text, language))
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
  if (words === 0 || !/^en\b/.test(language)) return { sentences, words }
  const plain = explained(termsOfPage(edition, page))
  const plainWords = sentences.flatMap(({ text }) => wordsOf(plain(text), language))
  const syllables = plainWords.reduce((sum, word) => sum + syllablesOf(word), 0)
  const grade = 0.39 * (plainWords.length / sentences.length) + 11.8 * (syllables / plainWords.length) - 15.59
  return { sentences, words, grade: Math.round(grade * 10) / 10 }
}

const counted = new Map<string, number>()

/** Counted once for each word: texts use few words many times. */
function syllablesOf(word: string): number {
  const known = counted.get(word) ?? Math.max(1, syllable(word))
  counted.set(word, known)
  return known
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

/** The texts of a page that are read as prose: main points, cells and the body. */
const proseOf = ({ texts, body }: Page) => [...texts.values(), ...(body ? [body] : [])]
