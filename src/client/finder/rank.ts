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
/** What a score must reach, and where many names have the word, or all of the name was asked for. */
const least = { score: 0.39, known: 0.25, itself: 0.9 }
/** What must be reached where but one word says something: of the name, and beside a word that nothing has. */
const alone = { whole: 0.9, described: 0.6, score: 0.5 }

/** The entries that a query leads to, best first. */
export function rank(entries: readonly Entry[], query: Query, weights: Weights): Hit[] {
  const hits = entries.flatMap((entry) => hitOf(entry, query, weights) ?? [])
  return hits.sort((a, b) => b.score - a.score)
}

function hitOf(entry: Entry, query: Query, weights: Weights): Hit | undefined {
  const { words, isOfSubject } = query
  if (words.some((each) => each.isNeeded && !has(entry, each))) return undefined
  const anywhere = words.map(({ near }) => shareOf(near, entry.shares))
  const telling = words.filter(({ isGeneric }, i) => !isGeneric && (anywhere[i] ?? 0) > 0)
  // A word that means something, or all words where none does.
  if (telling.length === 0 && (words.length === 0 || anywhere.some((each) => each < 0.8))) return undefined

  const { name, score, asked, isInName } = bestName(entry, query, anywhere, weights)
  const needed = isOfSubject || asked >= alone.whole ? least.known : least.score
  if (!name || score < needed) return undefined
  const [only, ...more] = telling
  if (only && more.length === 0 && !isEnough(only, entry, query, score, asked)) return undefined
  return { entry, name, isInName, score }
}

/** Whether an entry has the word itself, and not only another for nearly the same. */
const has = ({ shares }: Entry, { near }: Asked) =>
  [...near].some(([word, how]) => how >= least.itself && shares.has(word))

/** Whether the one word of a query that an entry has is enough to lead there. */
function isEnough(only: Asked, { ofNames }: Entry, { words, telling }: Query, score: number, asked: number) {
  const isNamed = nearestAmong(only.near, ofNames) > 0
  if (telling === 1) return isNamed || asked >= alone.described
  if (!isNamed || asked >= alone.whole) return isNamed
  const isUnknown = words.some(({ isGeneric, near }) => !isGeneric && near.size === 0)
  return !only.isNeeded && (score >= alone.score || !isUnknown)
}

interface Fit {
  name?: Name
  score: number
  /** How much of the name was asked for. */
  asked: number
  isInName: boolean
}

/** The name of an entry that fits best. */
function bestName(
  { names }: Entry,
  { words, near, weight, telling }: Query,
  anywhere: readonly number[],
  weights: Weights,
): Fit {
  let best: Fit = { score: Number.NEGATIVE_INFINITY, asked: 0, isInName: false }
  const nowhere = words.map(() => 0)
  for (const name of names) {
    let inName = nowhere
    let whole = 0
    let known = 0
    for (const word of name.words) {
      const weight = weights.of(word)
      whole += weight
      if (!near.has(word)) continue
      const how = words.map(({ near }) => near.get(word) ?? 0)
      known += Math.max(...how) * weight
      inName = inName.map((before, i) => Math.max(before, how[i] as number))
    }
    if (known === 0 && best.name) continue
    const asked = known / whole || 0
    const has = (i: number) => Math.max(inName[i] as number, anywhere[i] as number)
    const covered = words.reduce((sum, each, i) => sum + each.weight * has(i), 0) / weight
    // Of two names that fit alike, the entry's own.
    const score = covered * (free + (1 - free) * asked) - (name.isOther ? 0.001 : 0)
    if (score <= best.score) continue
    const isInName = words.some(
      ({ isGeneric }, i) => (inName[i] as number) > 0 && (!isGeneric || telling === 0),
    )
    best = { name, score, asked, isInName }
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
