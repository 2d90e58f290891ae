import type { Spelling } from './spelling.ts'
import { beginAlike, wordDistance } from './word-distance.ts'

/** How near each word of the library is to a word that was typed: 1 is the word itself. Words that are not near are absent. */
export type Near = ReadonlyMap<string, number>

/** The word that is nearest. */
export const nearestOf = (near: Near = new Map()): string | undefined =>
  [...near].sort((a, b) => b[1] - a[1])[0]?.[0]

export interface Vocabulary {
  near(typed: string, isLast?: boolean): Near
  /** Only the words that are the same but for their spelling or their ending. */
  known(typed: string): Near
  /** As `near`, for a word that may be wrong in a third of its letters. */
  loosely(typed: string): Near
  /** The words that are written apart where `typed` joins them, as in `lowback`. */
  apart(typed: string): readonly string[]
}

interface Known {
  word: string
  sound: string
  stem: string
  isOfName: boolean
}

const score = { sound: 0.97, stem: 0.9, same: 0.85, prefix: 0.7, mistake: 0.85 }

/** Whether a word that is this near is the same word, spelled otherwise. */
export const isOtherSpelling = (near: number) => near === score.sound || near < score.mistake

/**
 * All words that the library can be found by. Misspelled words are looked for among `ofNames` only: a word of a
 * text is no name that someone tried to spell.
 */
export function vocabulary(
  ofNames: Iterable<string>,
  ofTexts: Iterable<string>,
  pairs: Iterable<readonly [string, string]>,
  spelling: Spelling,
): Vocabulary {
  const known = new Map<string, Known>()
  const add = (word: string, isOfName: boolean) => {
    if (known.has(word)) return
    const sound = spelling.sound(word)
    known.set(word, { word, sound, stem: spelling.stem(sound), isOfName })
  }
  for (const word of ofNames) add(word, true)
  for (const word of ofTexts) add(word, false)
  const all = [...known.values()]
  const joined = new Map([...pairs].map((pair) => [spelling.sound(pair.join('')), pair]))
  const bySound = Map.groupBy(all, ({ sound }) => sound)
  const byStem = Map.groupBy(all, ({ stem }) => stem)
  const kept = new Map<string, Near>()

  const sameWord = (typed: string): Map<string, number> => {
    const sound = spelling.sound(typed)
    const found = new Map<string, number>()
    for (const { word } of byStem.get(spelling.stem(sound)) ?? []) found.set(word, score.stem)
    for (const { word } of bySound.get(sound) ?? []) found.set(word, score.sound)
    if (known.has(typed)) found.set(typed, 1)
    return found
  }

  const right = (typed: string, isLast: boolean): Map<string, number> => {
    const sound = spelling.sound(typed)
    const found = new Map<string, number>()
    for (const each of all) {
      const near = begins(each, typed, sound, isLast)
      if (near > 0) found.set(each.word, near)
    }
    for (const word of spelling.same(typed)) if (known.has(word)) found.set(word, score.same)
    return new Map([...found, ...sameWord(typed)])
  }

  const begins = ({ word, sound: known }: Known, typed: string, sound: string, isLast: boolean): number => {
    const isStart = typed.length >= (isLast ? spelling.prefix : 4) && word.startsWith(typed)
    const soundsSo = sound.length >= 4 && known.startsWith(sound)
    return isStart || soundsSo ? score.prefix + (0.2 * sound.length) / known.length : 0
  }

  const mistaken = (typed: string, limit: number, isLast: boolean): Map<string, number> => {
    const sound = spelling.sound(typed)
    const isOpen = isLast && sound.length >= 6
    const away = (each: Known): number => {
      const { whole, start } = distance(sound, each.sound, limit)
      const least = isOpen ? Math.min(whole, start + 1) : whole
      // A wrong letter may change how others sound: then the letters themselves are nearer.
      return least > limit && beginAlike(typed, each.word) ? distance(typed, each.word, limit).whole : least
    }
    const found = new Map<string, number>()
    for (const each of all) {
      if (!each.isOfName || each.sound.length < 4) continue
      const longer = each.sound.length - sound.length
      if (longer < -limit || (longer > limit && !isOpen)) continue
      const least = away(each)
      if (least <= limit) found.set(each.word, score.mistake - (0.35 * least) / limit)
    }
    return found
  }

  const distance = (a: string, b: string, limit: number) => wordDistance(a, b, spelling.vowels, limit)

  return {
    near(typed, isLast = false) {
      const key = isLast ? `${typed}…` : typed
      let near = kept.get(key)
      if (!near) {
        const found = right(typed, isLast)
        const isKnown = [...found.values()].some((each) => each >= score.same)
        const limit = spelling.edits(spelling.sound(typed).length)
        near = isKnown || limit === 0 ? found : merged(found, mistaken(typed, limit, isLast))
        kept.set(key, near)
      }
      return near
    },
    known: sameWord,
    loosely: (typed) => mistaken(typed, Math.floor(typed.length / 3), false),
    apart: (typed) => joined.get(spelling.sound(typed)) ?? [],
  }
}

const merged = (a: Near, b: Near) => {
  const both = new Map(a)
  for (const [word, near] of b) both.set(word, Math.max(near, both.get(word) ?? 0))
  return both
}
