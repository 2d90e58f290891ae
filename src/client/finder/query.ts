import type { Entry } from './entries.ts'
import type { Language } from './language.ts'
import { split } from './split.ts'
import { isOtherSpelling, type Near, type Vocabulary } from './vocabulary.ts'
import { generic, type Weights } from './weights.ts'

export interface Query {
  words: Asked[]
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
}

const longest = { query: 200, words: 12, word: 40 }
/** What a word weighs that nothing in the library has; less beside a word of its subject, more if it is of another. */
const unknown = { weight: 1, ofSubject: 0.5, elsewhere: 4 }

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
  const ofUnknown = isOfSubject ? unknown.ofSubject : unknown.weight
  let unknownBefore = 0
  const asked = chosen.map((word, place): Asked => {
    const found = near[place] ?? new Map()
    const nearest = nearestOf(found)
    const isGeneric = language.isGeneric(word) || language.isGeneric(nearest ?? '')
    const of = { word, near: found, isGeneric, isOfSubject: areOfSubject[place] === true }
    if (nearest)
      return {
        ...of,
        weight: weights.of(nearest) * (isGeneric && !language.isGeneric(nearest) ? generic : 1),
      }
    if (language.isElsewhere(word)) return { ...of, weight: unknown.elsewhere }
    // In a long description each further word that nothing has counts less.
    return { ...of, weight: (ofUnknown * (isGeneric ? generic : 1)) / (++unknownBefore) ** 1.5 }
  })
  return queryOf(asked, isOfSubject)
}

export function queryOf(words: Asked[], isOfSubject: boolean): Query {
  const weight = words.reduce((sum, each) => sum + each.weight, 0)
  return { words, weight, telling: words.filter(({ isGeneric }) => !isGeneric).length, isOfSubject }
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

export interface PutRight {
  /** What was typed with its misspelled words put right; as it was where all are known. */
  corrected: string
  isCorrected: boolean
  /** The words to look for in the text; those that matter least, or that nothing has, come last. */
  words: string[]
}

/** Spell a query as the entry does that it leads to first. */
export function putRight(query: string, asked: readonly Asked[], entry: Entry | undefined): PutRight {
  const right = asked.map((each) => (entry ? spelledAs(entry, each) : each.word))
  const isCorrected = right.some((word, i) => word !== asked[i]?.word)
  const order = asked
    .map((each, i) => ({ word: right[i] ?? '', weight: each.weight + Number(isKnown(each, right[i])) }))
    .sort((a, b) => b.weight - a.weight)
  return {
    corrected: isCorrected ? right.join(' ') : query.trim(),
    isCorrected,
    words: order.map(({ word }) => word),
  }
}

/** Whether the library has the word, as it was typed or put right: else it is only a little like another. */
const isKnown = ({ word, near }: Asked, right: string | undefined) =>
  word !== right || Math.max(0, ...near.values()) >= 0.7

function spelledAs({ ofNames }: Entry, { word, near }: Asked): string {
  const inEntry = [...near].filter(([each]) => ofNames.has(each))
  const [found, how] = inEntry.sort((a, b) => b[1] - a[1])[0] ?? [word, 1]
  return isOtherSpelling(how) && !near.has(word) && !found.startsWith(word) ? found : word
}
