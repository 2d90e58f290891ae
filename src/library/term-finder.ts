import type { Edition } from './library.ts'
import { type NameFinder, nameFinder } from './name-finder.ts'
import { respeller } from './word-forms.ts'
import { phrasesAt } from './words.ts'

/** Finds the words of a glossary in texts, by their ids; names that need no explaining are found without an id. */
export type TermFinder = NameFinder<string | undefined>

type KeyOf = (word: string) => string

const keys = new Map<string, KeyOf>()

/** What all spellings of a word have in common, by `names.one-spelling` of the interface. */
function keyOfWords({ words }: Edition): KeyOf {
  const rules = phrasesAt(words, 'names.one-spelling')
  const spelling = rules.join('\n')
  const keyOf = keys.get(spelling) ?? remembered(respeller(rules))
  keys.set(spelling, keyOf)
  return keyOf
}

/** Texts use few words many times. */
function remembered(spell: KeyOf): KeyOf {
  const known = new Map<string, string>()
  return (word) => {
    const found = known.get(word)
    if (found !== undefined) return found
    const key = spell(word.toLowerCase())
    known.set(word, key)
    return key
  }
}

const finders = new WeakMap<Edition['allTerms'], { keyOf: KeyOf; finder: TermFinder }>()

/** Finds the hard words of an edition: all but its everyday names. The same for as long as its glossary is. */
export function termFinder(edition: Edition): TermFinder {
  const keyOf = keyOfWords(edition)
  const known = finders.get(edition.allTerms)
  if (known?.keyOf === keyOf) return known.finder
  const finder = nameFinder<string | undefined>(
    edition.allTerms.flatMap(({ id, fields: { term, also, everyday } }) =>
      [term, ...also].map((name) => [name, everyday.includes(name) ? undefined : id] as const),
    ),
    keyOf,
  )
  finders.set(edition.allTerms, { keyOf, finder })
  return finder
}

/** Names to find before the glossary's, because what bears them explains them itself. */
export const ownNames = (edition: Edition, names: readonly string[]): TermFinder =>
  nameFinder(
    names.map((name) => [name, undefined]),
    keyOfWords(edition),
  )
