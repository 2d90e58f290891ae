import type { NameIndex } from '../views/name-index.ts'
import { readEntries, vocabularyOf } from './finder/entries.ts'
import { leadingSign } from './finder/leading-sign.ts'
import { type PutRight, putRight } from './finder/put-right.ts'
import { type Hit, rank } from './finder/rank.ts'
import { readQuery } from './finder/read-query.ts'
import { readSpelling, split, withSameWords } from './finder/spelling.ts'
import { wordWeights } from './finder/word-weights.ts'

/** Something to go to, and why it is offered. */
export interface Suggestion {
  kind: 'page' | 'term' | 'sign'
  name: string
  href: string
  /** The other name that was looked for. */
  also?: string | undefined
  /** What the page says of itself, or the warning sign that was looked for. */
  says: string
  /** Whether the words stand in a name, so that it need not be said why. */
  isInName: boolean
}

export interface Found extends PutRight {
  suggestions: Suggestion[]
}

export interface NameFinder {
  /** What a query leads to, best first: never anything that no word of it stands in or is near to. */
  find(query: string): Found
  /** Names spelled a little like the query, for one that finds nothing. */
  nearest(query: string): Suggestion[]
}

const shownAtMost = { all: 7, terms: 2, nearest: 3 }
/** What a page must reach of the best one's score, and what a word of the glossary must reach. */
const least = { ofBest: 0.35, term: 0.6 }

export function nameFinder(index: NameIndex): NameFinder {
  const terms = index.terms.map(({ name, also }) => [name, ...also])
  const spelling = withSameWords(readSpelling(index.rules), terms)
  const entries = Map.groupBy(readEntries(index, spelling), ({ kind }) => kind)
  const { page = [], term = [], sign = [] } = Object.fromEntries(entries)
  const words = vocabularyOf([...page, ...term, ...sign], spelling)
  const weights = wordWeights(page, spelling)
  const ofPages = new Set(page.flatMap(({ ofNames, says }) => [...ofNames, ...split(says)]))
  const read = (query: string) => readQuery(query, words, weights, spelling)

  return {
    find(text) {
      const query = read(text)
      const pages = rank(page, query, weights)
      const explained = rank(term, query, weights).filter(({ score }) => score >= least.term)
      const first = leadingSign(rank(sign, query, weights), pages, query, (word) => !ofPages.has(word))
      const needed = (pages[0]?.score ?? 0) * least.ofBest
      const beforeTerms = [...(first ? [first] : []), ...pages.filter(({ score }) => score >= needed)]
      const room = shownAtMost.all - Math.min(shownAtMost.terms, explained.length)
      const hits = [...beforeTerms.slice(0, room), ...explained].slice(0, shownAtMost.all)
      return { suggestions: suggestions(hits), ...putRight(text, query.words, hits[0]?.entry) }
    },
    nearest(text) {
      const loose = read(text).words.map((each) => ({ ...each, near: words.loosely(each.word) }))
      const hits = rank([...page, ...term], { words: loose, isOfSubject: true }, weights)
      return suggestions(hits.slice(0, shownAtMost.nearest))
    },
  }
}

/** Each address once. */
function suggestions(hits: readonly Hit[]): Suggestion[] {
  const byHref = new Map<string, Suggestion>()
  for (const hit of hits) {
    if (!byHref.has(hit.entry.href)) byHref.set(hit.entry.href, suggestion(hit))
  }
  return [...byHref.values()]
}

function suggestion({ entry, name, isInName }: Hit): Suggestion {
  const { kind, href, says } = entry
  const also = kind !== 'sign' && isInName && name.isOther ? name.text : undefined
  return { kind, name: entry.name, href, also, says, isInName }
}
