import type { Entry, Name } from './entries.ts'
import type { Asked, Query } from './query.ts'
import type { Near } from './vocabulary.ts'
import type { Weights } from './weights.ts'

/** An entry that a query leads to, by the name that fits best. */
export interface Hit {
  entry: Entry
  name: Name
  /** Whether a word of the query that means something stands in that name. */
  isInName: boolean
  score: number
}

/** How much of a score does not depend on how much of the name was asked for. */
const free = 0.6
/** What a score must reach where the entry has all that was asked, where it is about the subject, and else. */
const least = { whole: 0.2, ofSubject: 0.25, score: 0.39, named: 0.9 }
/** What a word must count in an entry that has all that was asked: of several words each, and a single one. */
const found = { each: 0.5, alone: 0.595 }
/** What each further word of a description adds to a condition, and how much of it a name must say to be no description. */
const described = { word: 0.12, words: 3, inName: 0.9 }

/** The entries that a query leads to, best first. */
export function rank(entries: readonly Entry[], query: Query, weights: Weights): Hit[] {
  const hits = entries.flatMap((entry) => hitOf(entry, query, weights) ?? [])
  return hits.sort((a, b) => b.score - a.score)
}

function hitOf(entry: Entry, query: Query, weights: Weights): Hit | undefined {
  const { words, isOfSubject, telling } = query
  const anywhere = words.map(({ near }) => shareOf(near, entry.shares))
  const count = words.filter(({ isGeneric }, i) => !isGeneric && (anywhere[i] ?? 0) > 0).length
  // A word that means something, or all words where none does.
  if (count === 0 && (words.length === 0 || anywhere.some((each) => each < 0.8))) return undefined

  const { name, score, part, asked, isInName } = bestName(entry, query, anywhere, weights)
  const each = count > 1 ? found.each : found.alone
  const isWhole = words.every(({ isGeneric }, i) => isGeneric || (anywhere[i] ?? 0) >= each)
  const needed = isWhole
    ? least.whole
    : isOfSubject || count > 2 || asked >= least.named
      ? least.ofSubject
      : least.score
  if (!name || score < needed) return undefined
  const isFirstChoice = entry.isCondition || part >= described.inName
  const more = isFirstChoice ? described.word * Math.min(described.words, Math.max(0, telling - 1)) : 0
  return { entry, name, isInName, score: score * (1 + more) }
}

interface Fit {
  name?: Name
  score: number
  /** How much of the query the name says itself, and how much of the name was asked for. */
  part: number
  asked: number
  isInName: boolean
}

/** The name of an entry that fits best. */
function bestName(
  { names }: Entry,
  { words, weight, telling }: Query,
  anywhere: readonly number[],
  weights: Weights,
): Fit {
  let best: Fit = { score: Number.NEGATIVE_INFINITY, part: 0, asked: 0, isInName: false }
  for (const name of names) {
    const inName = words.map(() => 0)
    let whole = 0
    let known = 0
    for (const word of name.words) {
      let nearest = 0
      for (const [i, { near }] of words.entries()) {
        const how = near.get(word) ?? 0
        if (how > nearest) nearest = how
        if (how > (inName[i] as number)) inName[i] = how
      }
      whole += weights.of(word)
      known += nearest * weights.of(word)
    }
    const counted = (how: (i: number) => number) =>
      words.reduce((sum, each, i) => sum + each.weight * how(i), 0) / weight
    const asked = known / whole || 0
    const covered = counted((i) => Math.max(inName[i] as number, anywhere[i] as number))
    // Of two names that fit alike, the entry's own.
    const score = covered * (free + (1 - free) * asked) - (name.isOther ? 0.001 : 0)
    if (score <= best.score) continue
    const isInName = words.some(
      ({ isGeneric }, i) => (inName[i] as number) > 0 && (!isGeneric || telling === 0),
    )
    best = { name, score, part: counted((i) => inName[i] as number), asked, isInName }
  }
  return best
}

/** What a word counts in an entry. */
function shareOf(near: Near, shares: ReadonlyMap<string, number>): number {
  let most = 0
  for (const [word, how] of near) most = Math.max(most, how * (shares.get(word) ?? 0))
  return most
}

/** How much of some words an entry has. */
export function coverOf(
  { ofNames, shares }: Pick<Entry, 'ofNames' | 'shares'>,
  words: readonly Asked[],
): number {
  const total = words.reduce((sum, { weight }) => sum + weight, 0)
  const has = ({ near }: Asked) => Math.max(nearestAmong(near, ofNames), shareOf(near, shares))
  return total > 0 ? words.reduce((sum, each) => sum + each.weight * has(each), 0) / total : 0
}

/** How near the nearest of some words is. */
export function nearestAmong(near: Near, words: ReadonlySet<string>): number {
  let most = 0
  for (const [word, how] of near) if (words.has(word)) most = Math.max(most, how)
  return most
}
