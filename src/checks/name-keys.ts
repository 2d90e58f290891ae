import type { Edition } from '../library/library.ts'
import { respeller } from '../library/word-forms.ts'
import { wordsAt } from '../library/words.ts'

/** The words of a name, in small letters. */
export const wordsOfName = (name: string): string[] => name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Makes one of the right spellings and the plural of a word, by `names.one-spelling` of the interface. */
export function oneSpelling({ words }: Pick<Edition, 'words'>): (word: string) => string {
  const rules = wordsAt(words, 'names.one-spelling')
  return respeller(Array.isArray(rules) ? rules : [])
}

/** What two names have in common that are the same: but for capitals and signs, or for their spelling too. */
export function nameKeys(edition: Pick<Edition, 'words'>) {
  const spell = oneSpelling(edition)
  return {
    exact: (name: string) => wordsOfName(name).join(' '),
    alike: (name: string) => wordsOfName(name).map(spell).join(' '),
  }
}
