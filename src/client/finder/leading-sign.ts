import { type Hit, nearestAmong } from './rank.ts'
import type { Asked, Query } from './read-query.ts'

/** How much of the query a sign must have, and by how much more than any page if no word is its own. */
const least = { covered: 0.7, ahead: 0.2, near: 0.8 }

/** The warning sign that comes before all pages, where what was asked is a warning sign. */
export function leadingSign(
  signs: readonly Hit[],
  pages: readonly Hit[],
  { words }: Query,
  isOfSignsOnly: (word: string) => boolean,
): Hit | undefined {
  const [sign] = [...signs].sort(byCover)
  if (!sign || sign.covered < least.covered) return undefined
  const ahead = sign.covered - Math.max(0, ...pages.map(({ covered }) => covered))
  if (ahead <= 0) return undefined
  const { ofNames, isGeneral } = sign.entry
  const found = words.filter(({ near, isGeneric }) => !isGeneric && nearestAmong(near, ofNames) >= least.near)
  const hasOwn = found.some((each) => hasOwnWord(each, ofNames, isOfSignsOnly))
  if (found.length > 1) return hasOwn || ahead > least.ahead ? sign : undefined
  // One word is enough only if it is the sign's own, all that was asked, and the sign is meant for all readers.
  const isAll = words.every(({ near }) => nearestAmong(near, ofNames) > 0)
  return hasOwn && isGeneral && isAll ? sign : undefined
}

const byCover = (a: Hit, b: Hit) =>
  b.covered - a.covered || Number(b.entry.isGeneral) - Number(a.entry.isGeneral)

const hasOwnWord = (
  { near }: Asked,
  ofNames: ReadonlySet<string>,
  isOfSignsOnly: (word: string) => boolean,
) => [...near].some(([word, how]) => how >= least.near && ofNames.has(word) && isOfSignsOnly(word))
