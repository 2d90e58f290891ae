import { type Entry, type Name, share } from './entries.ts'
import type { Asked, Query } from './read-query.ts'
import type { Near } from './vocabulary.ts'
import type { WordWeights } from './word-weights.ts'

/** An entry that a query leads to, by the name that fits best. */
export interface Hit {
  entry: Entry
  name: Name
  /** Whether a word of the query stands in that name. */
  isInName: boolean
  /** How much of the query the entry has, from 0 to 1. */
  covered: number
  score: number
}

/** How much of a score does not depend on how much of the name was asked for. */
const free = 0.6

/** What a score must reach where the entry has all that was asked, where it is about the subject, and else. */
const least = { whole: 0.2, ofSubject: 0.25, score: 0.38 }

/** The entries that a query leads to, best first. */
export function rank(entries: readonly Entry[], { words, isOfSubject }: Query, weights: WordWeights): Hit[] {
  return entries
    .flatMap((entry) => {
      const anywhere = words.map(({ near }) => shareOf(near, entry.shares))
      if (!leadsSomewhere(words, anywhere)) return []
      const hit = bestHit(entry, words, anywhere, weights)
      const isOnTopic = isOfSubject || countOf(words, anywhere) > 2
      const needed = isWhole(words, anywhere) ? least.whole : isOnTopic ? least.ofSubject : least.score
      return hit && hit.score >= needed ? [hit] : []
    })
    .sort((a, b) => b.score - a.score)
}

/** A word that means something, or all words where none does. */
const leadsSomewhere = (words: readonly Asked[], anywhere: readonly number[]) =>
  countOf(words, anywhere) > 0 || (words.length > 0 && anywhere.every((each) => each >= 0.8))

/** How many words that mean something stand in an entry. */
const countOf = (words: readonly Asked[], anywhere: readonly number[]) =>
  words.filter(({ isGeneric }, i) => !isGeneric && (anywhere[i] ?? 0) > 0).length

const isWhole = (words: readonly Asked[], anywhere: readonly number[]) =>
  words.every(({ isGeneric }, i) => isGeneric || (anywhere[i] ?? 0) >= 0.9 * share.text)

function bestHit(
  entry: Entry,
  words: readonly Asked[],
  anywhere: readonly number[],
  weights: WordWeights,
): Hit | undefined {
  const total = words.reduce((sum, { weight }) => sum + weight, 0)
  let best: Hit | undefined
  for (const name of entry.names) {
    const inName = words.map(({ near }) => nearestAmong(near, name.words))
    const found = words.map(({ weight }, i) => weight * Math.max(inName[i] ?? 0, anywhere[i] ?? 0))
    const covered = found.reduce((sum, each) => sum + each, 0) / total
    const ofName = free + (1 - free) * coverage(name, words, weights)
    // Of two names that fit alike, the entry's own.
    const score = covered * ofName - (name.isOther ? 0.001 : 0)
    if (best && score <= best.score) continue
    best = { entry, name, isInName: inName.some((each) => each > 0), covered, score }
  }
  return best
}

function shareOf(near: Near, shares: ReadonlyMap<string, number>): number {
  let most = 0
  for (const [word, how] of near) most = Math.max(most, how * (shares.get(word) ?? 0))
  return most
}

/** How near the nearest of some words is. */
export function nearestAmong(near: Near, words: Iterable<string>): number {
  let most = 0
  for (const word of words) most = Math.max(most, near.get(word) ?? 0)
  return most
}

/** How much of a name was asked for. */
function coverage({ words }: Name, asked: readonly Asked[], weights: WordWeights): number {
  let total = 0
  let covered = 0
  for (const word of words) {
    const weight = weights.of(word)
    total += weight
    covered += weight * Math.max(0, ...asked.map(({ near }) => near.get(word) ?? 0))
  }
  return total > 0 ? covered / total : 0
}
