import type { Language } from './language.ts'
import { beginAlike, wordDistance } from './word-distance.ts'

interface Spelled {
  word: string
  sound: string
}

/** How far each of some words is from `typed`, as far as they are within `limit`; `isLast` may be only the start of one. */
export type Misspelled = (typed: string, limit: number, isLast: boolean) => Map<string, number>

const shortest = { word: 4, start: 6 }

/** Find the words that someone tried to spell. */
export function misspelling(words: readonly Spelled[], { sound, vowels }: Language): Misspelled {
  const all = words
    .filter((each) => each.sound.length >= shortest.word)
    .map((each) => ({ ...each, letters: bitsOf(each.word), sounds: bitsOf(each.sound) }))
  // A vowel in another's place costs too little to tell two words apart.
  const consonants = ~bitsOf(vowels)

  return (typed, limit, isLast) => {
    const heard = sound(typed)
    const isOpen = isLast && heard.length >= shortest.start
    const letters = bitsOf(typed) & consonants
    const sounds = bitsOf(heard) & consonants
    const found = new Map<string, number>()
    for (const each of all) {
      const longer = each.sound.length - heard.length
      if (longer < -limit || (longer > limit && !isOpen)) continue
      if (lacks(each.letters, letters, limit) && lacks(each.sounds, sounds, limit)) continue
      const { whole, start } = wordDistance(heard, each.sound, vowels, limit)
      let least = isOpen ? Math.min(whole, start + 1) : whole
      // A wrong letter may change how others sound: then the letters themselves are nearer.
      if (least > limit && beginAlike(typed, each.word)) {
        least = wordDistance(typed, each.word, vowels, limit).whole
      }
      if (least <= limit) found.set(each.word, least)
    }
    return found
  }
}

/** A bit for each letter that stands in a word. */
function bitsOf(word: string): number {
  let bits = 0
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) % 32)
  return bits
}

/** Whether more of the asked letters are missing in a word than there may be mistakes. */
function lacks(word: number, asked: number, limit: number): boolean {
  let count = 0
  for (let missing = asked & ~word; missing !== 0 && count <= limit; missing &= missing - 1) count++
  return count > limit
}
