import { isAscii } from './word-forms.ts'

/** A name that stands in a text. */
export interface FoundName<Owner> {
  owner: Owner
  start: number
  end: number
}

interface Name<Owner> {
  /** Its words in one spelling. */
  keys: readonly string[]
  owner: Owner
  /** An abbreviation is found in its own letters only: `CAT` is no cat. */
  capitals: string | undefined
}

export interface NameFinder<Owner> {
  /** The names in a text; those of another finder go before names that are as long. */
  find(text: string, before?: NameFinder<Owner>): FoundName<Owner>[]
  /** The names that begin with a word in one spelling, the longest first. */
  beginningWith(key: string): readonly Name<Owner>[]
}

/**
 * Finds names in texts: whole words, whatever their case and spelling, the longest first, so that no two overlap.
 * Of two owners of one name the first counts. `keyOf` says what is the same in all spellings of a word.
 */
export function nameFinder<Owner>(
  names: Iterable<readonly [name: string, owner: Owner]>,
  keyOf: (word: string) => string,
): NameFinder<Owner> {
  const byFirst = new Map<string, Name<Owner>[]>()
  for (const [name, owner] of names) {
    const [first, ...others] = wordsIn(name).map(keyOf)
    if (first === undefined) continue
    const capitals = /^[\p{Lu}\p{N}]{2,}$/u.test(name) ? name : undefined
    byFirst.set(first, [...(byFirst.get(first) ?? []), { keys: [first, ...others], owner, capitals }])
  }
  for (const named of byFirst.values()) named.sort((a, b) => b.keys.length - a.keys.length)
  const beginningWith = (key: string) => byFirst.get(key) ?? none

  return {
    beginningWith,
    find(text, before) {
      const words = wordsIn(text)
      const found: FoundName<Owner>[] = []
      let end = 0
      const longestHere = (names: readonly Name<Owner>[], index: number) =>
        // Most words begin no name.
        names.length === 0
          ? undefined
          : names.find((name) => endOf(name, words, index, text, end, keyOf) !== undefined)
      for (let index = 0; index < words.length; ) {
        const word = words[index] as string
        const start = text.indexOf(word, end)
        end = start + word.length
        const key = keyOf(word)
        const own = longestHere(beginningWith(key), index)
        const other = longestHere(before?.beginningWith(key) ?? none, index)
        const name = other && other.keys.length >= (own?.keys.length ?? 0) ? other : own
        if (name) {
          end = endOf(name, words, index, text, end, keyOf) as number
          found.push({ owner: name.owner, start, end })
        }
        index += name?.keys.length ?? 1
      }
      return found
    },
  }
}

const none: never[] = []

const wordsIn = (text: string): string[] =>
  text.match(isAscii(text) ? /[A-Za-z0-9]+/g : /[\p{L}\p{N}\p{M}]+/gu) ?? []

/** What may stand between two words of a name. */
const between = /^[\s\p{Pd}'’/]+$/u

/** Where a name ends that begins with the word at an index; nothing where it does not stand there. */
function endOf<Owner>(
  { keys, capitals }: Name<Owner>,
  words: readonly string[],
  index: number,
  text: string,
  endOfFirst: number,
  keyOf: (word: string) => string,
): number | undefined {
  // A plural such as `MRIs` has a small letter more.
  if (capitals && !words[index]?.startsWith(capitals)) return undefined
  let end = endOfFirst
  for (let at = 1; at < keys.length; at++) {
    const word = words[index + at]
    if (word === undefined || keyOf(word) !== keys[at]) return undefined
    const start = text.indexOf(word, end)
    if (!between.test(text.slice(end, start))) return undefined
    end = start + word.length
  }
  return end
}
