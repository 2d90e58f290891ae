import { buildLibrary } from '../../src/library/build-library.ts'
import { type NameIndex, nameIndex } from '../../src/views/name-index.ts'
import { addressesOf } from '../../src/views/site-addresses.ts'
import type { Topic } from './corpus.ts'
import { corpusLibrary } from './corpus-library.ts'
import { readInterfaces } from './read-library.ts'
import type { Query } from './search-rates.ts'

/** What a search field finds of other people's topics, and their names with one letter wrong in each. */
export async function corpusIndex(topics: readonly Topic[]): Promise<{ index: NameIndex; queries: Query[] }> {
  const { editions } = buildLibrary(corpusLibrary(topics), await readInterfaces())
  const [edition] = editions
  if (!edition) throw new Error('The topics make no library')
  return { index: nameIndex(edition, addressesOf(edition, '/')), queries: mistypedNames(topics) }
}

/** Each name of each topic with one typo. A name that several topics have leads to any of them. */
function mistypedNames(topics: readonly Topic[]): Query[] {
  const random = seeded(20261122)
  const owners = new Map<string, string[]>()
  for (const { slug, name, also } of topics) {
    for (const each of [name, ...also]) {
      const key = each.toLowerCase()
      owners.set(key, [...(owners.get(key) ?? []), slug])
    }
  }
  return [...owners].flatMap(([name, expected]) => {
    const query = name.length >= 5 ? mistype(name, random) : name
    return [{ query, expected, kind: name.length >= 5 ? 'one typo' : 'short name' }]
  })
}

/** One letter left out, put in twice, changed, or in its neighbour's place; never the first of a word. */
function mistype(name: string, random: () => number): string {
  const places = [...name.matchAll(/(?<=\p{L})\p{L}/gu)].map(({ index }) => index)
  const at = places[Math.floor(random() * places.length)] ?? 0
  const letters = [...name]
  const letter = letters[at] ?? ''
  const ways = [
    () => letters.splice(at, 1),
    () => letters.splice(at, 0, letter),
    () => letters.splice(at, 1, String.fromCharCode(97 + Math.floor(random() * 26))),
    () => letters.splice(at - 1, 2, letter, letters[at - 1] ?? ''),
  ]
  ways[Math.floor(random() * ways.length)]?.()
  return letters.join('')
}

/** Mulberry32: the same numbers on every machine. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
