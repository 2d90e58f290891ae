import type { NameIndex } from '../views/name-index.ts'
import { type Entry, namesOfTerm, readEntries } from './finder/entries.ts'
import { readLanguage } from './finder/language.ts'
import { leadingSign } from './finder/leading-sign.ts'
import { type Asked, queryOf, readQuery } from './finder/query.ts'
import { type Hit, rank } from './finder/rank.ts'
import { split } from './finder/split.ts'
import { vocabulary } from './finder/vocabulary.ts'
import { weighWords } from './finder/weights.ts'

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

export interface Found {
  suggestions: Suggestion[]
  /** How the words of the query were understood, and what they lead to first. */
  asked: readonly Asked[]
  first: Entry | undefined
}

export interface NameFinder {
  /** What a query leads to, best first: never anything that no word of it stands in or is near to. */
  find(query: string): Found
  /** Names spelled a little like the query, for one that finds nothing. */
  nearest(query: string): Suggestion[]
}

const shownAtMost = { all: 7, terms: 2, nearest: 3 }
/** What a page must reach of the best one's score, and what a word of the glossary must reach. */
const least = { ofBest: 0.5, term: 0.6 }

export function nameFinder(index: NameIndex): NameFinder {
  const language = readLanguage(index.rules, index.terms.map(namesOfTerm))
  const all = readEntries(index, language)
  const words = vocabulary(all, language)
  const { page = [], term = [], sign = [] } = Object.fromEntries(Map.groupBy(all, ({ kind }) => kind))
  const weights = weighWords(page, language)
  const read = (text: string) => readQuery(text, words, weights, language)
  const ofPages = new Set(page.flatMap(({ ofNames, says }) => [...ofNames, ...split(says)]))

  return {
    find(text) {
      const query = read(text)
      const pages = rank(page, query, weights)
      const explained = rank(term, query, weights).filter(({ score }) => score >= least.term)
      const first = leadingSign(sign, pages, query, weights, (word) => ofPages.has(word))
      const needed = (pages[0]?.score ?? 0) * least.ofBest
      const beforeTerms = [...(first ? [first] : []), ...pages.filter(({ score }) => score >= needed)]
      const room = shownAtMost.all - Math.min(shownAtMost.terms, explained.length)
      const hits = [...beforeTerms.slice(0, room), ...explained].slice(0, shownAtMost.all)
      return { suggestions: suggestions(hits), asked: query.words, first: hits[0]?.entry }
    },
    nearest(text) {
      const loose = read(text).words.map((each) => ({
        ...each,
        near: words.loosely(each.word),
      }))
      const hits = rank([...page, ...term], queryOf(loose, true), weights)
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

function suggestion({ entry, name, ...hit }: Hit): Suggestion {
  const { kind, href, says } = entry
  const isInName = hit.isInName && !name.isDescription
  const also = kind !== 'sign' && isInName && name.isOther ? name.text : undefined
  return { kind, name: entry.name, href, also, says, isInName }
}
