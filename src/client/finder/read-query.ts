import { type Spelling, split } from './spelling.ts'
import { type Near, nearestOf, type Vocabulary } from './vocabulary.ts'
import { generic, type WordWeights } from './word-weights.ts'

export interface Query {
  words: Asked[]
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
}

const longest = { query: 200, words: 12, word: 40 }
/** What a word weighs that nothing in the library has; less beside a word of its subject. */
const unknown = { weight: 1, ofSubject: 0.5 }

export function readQuery(text: string, words: Vocabulary, weights: WordWeights, spelling: Spelling): Query {
  const typed = split(text.slice(0, longest.query)).map((word) => word.slice(0, longest.word))
  const chosen = [...new Set(apart(spelling.content(typed), words))].slice(0, longest.words)
  const isOpen = /[\p{L}\p{N}]$/u.test(text)
  const near = joined(
    chosen,
    chosen.map((word, place) => words.near(word, isOpen && place === chosen.length - 1)),
    words,
  )
  const isOfSubject = near.some((each) =>
    [...each].some(([word, how]) => how >= 0.9 && weights.isOfSubject(word)),
  )
  const ofUnknown = isOfSubject ? unknown.ofSubject : unknown.weight
  let unknownBefore = 0
  const asked = chosen.map((word, place): Asked => {
    const nearest = nearestOf(near[place])
    const isGeneric = spelling.isGeneric(nearest ?? word)
    if (nearest) return { word, near: near[place] ?? new Map(), weight: weights.of(nearest), isGeneric }
    // In a long description each further word that nothing has counts less.
    const weight = (ofUnknown * (isGeneric ? generic : 1)) / (++unknownBefore) ** 1.5
    return { word, near: new Map(), weight, isGeneric }
  })
  return { words: asked, isOfSubject }
}

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
