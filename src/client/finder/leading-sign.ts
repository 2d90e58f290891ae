import type { Entry } from './entries.ts'
import type { Asked, Query } from './query.ts'
import { coverOf, type Hit, nearestAmong, rank } from './rank.ts'
import type { Weights } from './weights.ts'

/** How much of what was asked a sign must have, how much more than any page if no word is its own, and how near. */
const least = { covered: 0.55, meant: 0.7, ahead: 0.15, near: 0.8 }

/** The warning sign that comes before all pages, where what was asked is a warning sign. */
export function leadingSign(
  signs: readonly Entry[],
  pages: readonly Hit[],
  query: Query,
  weights: Weights,
  isOfPages: (word: string) => boolean,
): Hit | undefined {
  // A sign need not name the subject of the whole library again.
  const telling = query.words.filter(({ isOfSubject, isGeneric }) => !isOfSubject && !isGeneric)
  const sign = bestSign(rank(signs, query, weights), telling)
  if (!sign) return undefined

  const { ofNames, isGeneral, href } = sign.entry
  const ofAll = new Set([sign.entry, ...signs.filter((each) => each.isGeneral)].flatMap(wordsOf))
  const isOwn = ({ near }: Asked) => ![...near].some(([word, how]) => how >= least.near && isOfPages(word))
  const hasOwn = telling.some((each) => isIn(ofAll, each) && isOwn(each))
  // Of several signs at once each may have a word.
  const ofSigns = hasOwn ? ofAll : ofNames
  const covered = coverOf({ ofNames: ofSigns, shares: new Map() }, telling)
  const others = pages.filter(({ entry }) => entry.href !== href)
  const ahead = covered - Math.max(0, ...others.map(({ entry }) => coverOf(entry, telling)))
  if (covered < least.covered || ahead <= (hasOwn ? 0 : least.ahead)) return undefined

  if (isGeneral && hasOwn && telling.every((each) => isIn(ofSigns, each))) return sign
  const isMeant = isGeneral || query.isOfSubject || covered >= least.meant
  const count = query.words.filter((each) => !each.isGeneric && isIn(ofSigns, each)).length
  return isMeant && count > 1 ? sign : undefined
}

const isIn = (words: ReadonlySet<string>, { near }: Asked) => nearestAmong(near, words) >= least.near

const wordsOf = ({ ofNames }: Entry) => [...ofNames]

/** The sign that has most of what was asked; of two, the one that is meant for all readers. */
function bestSign(signs: readonly Hit[], telling: readonly Asked[]): Hit | undefined {
  const covered = new Map(signs.map((hit) => [hit, coverOf(hit.entry, telling)]))
  const byCover = (a: Hit, b: Hit) =>
    (covered.get(b) ?? 0) - (covered.get(a) ?? 0) || Number(b.entry.isGeneral) - Number(a.entry.isGeneral)
  return [...signs].sort(byCover)[0]
}
