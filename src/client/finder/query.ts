import type { Language } from './language.ts'
import { split } from './split.ts'
import type { Near, Vocabulary } from './vocabulary.ts'
import { generic, type Weights } from './weights.ts'

export interface Query {
  words: Asked[]
  /** All words that any of them is near to. */
  near: ReadonlySet<string>
  /** What its words weigh together. */
  weight: number
  /** How many of its words mean something. */
  telling: number
  /** Whether it has a word that many conditions have in their names. */
  isOfSubject: boolean
}

/** A word of a query that may mean something. */
export interface Asked {
  word: string
  near: Near
  weight: number
  /** Whether it leads nowhere alone. */
  isGeneric: boolean
  isOfSubject: boolean
  /** Whether only that is meant which has it. */
  isNeeded: boolean
}

const longest = { query: 200, words: 12, word: 40 }
/** What a word weighs that nothing in the library has. */
const unknown = 0.7

export function readQuery(text: string, words: Vocabulary, weights: Weights, language: Language): Query {
  const typed = split(text.slice(0, longest.query)).map((word) => word.slice(0, longest.word))
  const chosen = [...new Set(apart(language.content(typed), words))].slice(0, longest.words)
  const isOpen = /[\p{L}\p{N}]$/u.test(text)
  const near = joined(
    chosen,
    chosen.map((word, place) => words.near(word, isOpen && place === chosen.length - 1)),
    words,
  )
  const areOfSubject = near.map((each) =>
    [...each].some(([word, how]) => how >= 0.9 && weights.isOfSubject(word)),
  )
  const isOfSubject = areOfSubject.includes(true)
  const asked = chosen.map((word, place): Asked => {
    const found = near[place] ?? new Map()
    const nearest = nearestOf(found)
    const isGeneric = language.isGeneric(word) || language.isGeneric(nearest ?? '')
    const isNeeded = language.isNeeded(word)
    const of = { word, near: found, isGeneric, isOfSubject: areOfSubject[place] === true, isNeeded }
    if (nearest)
      return {
        ...of,
        weight: weights.of(nearest) * (isGeneric && !language.isGeneric(nearest) ? generic : 1),
      }
    return { ...of, weight: unknown * (isGeneric ? generic : 1) }
  })
  return queryOf(asked, isOfSubject)
}

export function queryOf(words: Asked[], isOfSubject: boolean): Query {
  const weight = words.reduce((sum, each) => sum + each.weight, 0)
  const near = new Set(words.flatMap((each) => [...each.near.keys()]))
  return { words, near, weight, telling: words.filter(({ isGeneric }) => !isGeneric).length, isOfSubject }
}

const nearestOf = (near: Near): string | undefined => [...near].sort((a, b) => b[1] - a[1])[0]?.[0]

/** `lowback` as `low back`, where the library writes it so. */
const apart = (typed: readonly string[], words: Vocabulary): string[] =>
  typed.flatMap((word) => {
    const parts = words.known(word).size > 0 ? [] : words.apart(word)
    return parts.length > 0 ? parts : [word]
  })

/** `some thing` is near to `something` too: both of its words are. */
function joined(typed: readonly string[], near: readonly Near[], words: Vocabulary): Near[] {
  const result = [...near]
  for (let i = 0; i + 1 < typed.length; i++) {
    const together = [...words.known(`${typed[i]}${typed[i + 1]}`)]
    for (const place of together.length > 0 ? [i, i + 1] : []) {
      result[place] = new Map([...(result[place] ?? []), ...together])
    }
  }
  return result
}
