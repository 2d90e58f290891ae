import { syllable } from 'syllable'
import type { Edition, Entry, Page, Term } from './library.ts'
import { termOf } from './link.ts'
import { type Sentence, sentencesOf, wordsOf } from './sentences.ts'

/** How hard a page is to read. */
export interface ReadingLevel {
  sentences: Sentence[]
  words: number
  /** Flesch-Kincaid grade, words that the page explains counted as one plain word; made for English only, and where the glossary has all that it links. */
  grade?: number | undefined
}

/** The glossary entries that a page links to, in the order of first use. */
export const termsOfPage = ({ terms }: Pick<Edition, 'terms'>, page: Pick<Page, 'links'>): Entry<Term>[] =>
  linkedTerms(page).flatMap((id) => terms.get(id) ?? [])

const linkedTerms = ({ links }: Pick<Page, 'links'>): string[] => [
  ...new Set(links.flatMap(({ url }) => termOf(url) ?? [])),
]

interface Measured {
  glossary: Edition['terms']
  terms: Entry<Term>[]
  level: ReadingLevel
}

const measured = new WeakMap<Page, Measured>()

/** Measured once for each page and what its words mean: several rules and the page itself ask for it. */
export function readingLevel(edition: Edition, page: Page): ReadingLevel {
  const { terms: glossary } = edition
  const known = measured.get(page)
  if (known?.glossary === glossary) return known.level
  const terms = termsOfPage(edition, page)
  const isSame = known?.terms.length === terms.length && known.terms.every((term, at) => term === terms[at])
  const level = known && isSame ? known.level : measure(page, terms)
  measured.set(page, { glossary, terms, level })
  return level
}

function measure(page: Page, terms: readonly Entry<Term>[]): ReadingLevel {
  const { language } = page
  const sentences = proseOf(page).flatMap((text) => sentencesOf(text, language))
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
  // A page is easier to read than it is without the words that it is to explain.
  const isExplained = linkedTerms(page).length === terms.length
  return { sentences, words, grade: isExplained ? gradeOf(sentences, terms, language) : undefined }
}

/** The Flesch-Kincaid grade of sentences, the names of words that are explained counted as one plain word each. */
export function gradeOf(
  sentences: readonly Sentence[],
  explainedTerms: readonly Entry<Term>[],
  language: string,
): number | undefined {
  if (sentences.length === 0 || !/^en\b/.test(language)) return undefined
  const plainWordsOf = explained(explainedTerms, language)
  let words = 0
  let syllables = 0
  for (const sentence of sentences) {
    const plainWords = plainWordsOf(sentence)
    words += plainWords.length
    for (const word of plainWords) syllables += syllablesOf(word)
  }
  const grade = 0.39 * (words / sentences.length) + 11.8 * (syllables / words) - 15.59
  return Math.round(grade * 10) / 10
}

const counted = new Map<string, number>()

/** Counted once for each word: texts use few words many times. */
function syllablesOf(word: string): number {
  const known = counted.get(word)
  if (known !== undefined) return known
  const count = Math.max(1, syllable(word))
  counted.set(word, count)
  return count
}

/** The words of a sentence, one plain word in place of each name that is explained. */
function explained(terms: readonly Entry<Term>[], language: string): (sentence: Sentence) => string[] {
  const names = terms.flatMap(({ fields }) => [fields.term, ...fields.also])
  if (names.length === 0) return ({ words }) => words
  const pattern = names
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|')
  const anyName = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})s?(?![\\p{L}\\p{N}])`, 'giu')
  const firstWords = names.flatMap((name) => wordsOf(name.toLowerCase(), language).slice(0, 1))
  const mayStart = new Set(firstWords.flatMap((word) => [word, `${word}s`]))
  return ({ text, words }) =>
    words.some((word) => mayStart.has(word.toLowerCase()))
      ? wordsOf(text.replace(anyName, 'word'), language)
      : words
}

/** The texts of a page that are read as prose: main points, cells and the body. */
const proseOf = ({ texts, body }: Page) => [...texts.values(), ...(body ? [body] : [])]
