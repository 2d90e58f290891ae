import type { Entry } from './entries.ts'
import type { Language } from './language.ts'
import { misspelling } from './misspelling.ts'

/** How near each word of the library is to a word that was typed: 1 is the word itself. Words that are not near are absent. */
export type Near = ReadonlyMap<string, number>

export interface Vocabulary {
  near(typed: string, isLast?: boolean): Near
  /** Only the words that are the same but for their spelling or their ending. */
  known(typed: string): Near
  /** As `near`, for a word that may be wrong in a third of its letters. */
  loosely(typed: string): Near
  /** The words that are written apart where `typed` joins them, as in `lowback`. */
  apart(typed: string): readonly string[]
}

export const score = { sound: 0.97, stem: 0.9, same: 0.85, prefix: 0.7, mistake: 0.85 }
/** How much nearer a start is that is nearly the whole word, and how much less near as many mistakes as there may be. */
const range = { prefix: 0.2, mistake: 0.35 }
/** From how many letters on a word may be the start of another, when it is not the last one. */
const shortestStart = 4

/** All words that the library can be found by. */
export function vocabulary(entries: readonly Entry[], language: Language): Vocabulary {
  const spelled = (word: string) => ({ word, sound: language.sound(word) })
  const ofNames = new Set(entries.flatMap(({ ofNames }) => [...ofNames]))
  const ofTexts = new Set(
    entries.flatMap(({ shares }) => [...shares.keys()]).filter((word) => !ofNames.has(word)),
  )
  const all = [...ofNames, ...ofTexts].map(spelled)
  // First letters are no word: they have no sound, no other forms, and nobody tries to spell them.
  const names = entries.flatMap(({ names }) => names)
  const written = new Set(names.flatMap(({ isShort, words }) => (isShort ? [] : words)))
  const short = new Set(names.flatMap(({ words }) => words).filter((word) => !written.has(word)))
  const spoken = all.filter(({ word }) => !short.has(word))
  const named = spoken.filter(({ word }) => ofNames.has(word))
  const bySound = Map.groupBy(spoken, ({ sound }) => sound)
  const byStem = Map.groupBy(spoken, ({ sound }) => language.stem(sound))
  const isKnown = (word: string) => ofNames.has(word) || ofTexts.has(word)
  // A word of a text is no name that someone tried to spell.
  const misspelled = misspelling(named, language)
  const joined = new Map(pairsOf(entries).map((pair) => [language.sound(pair.join('')), pair]))

  const known = (typed: string): Map<string, number> => {
    const sound = language.sound(typed)
    const found = new Map<string, number>()
    if (typed.length > 1) {
      for (const { word } of byStem.get(language.stem(sound)) ?? []) found.set(word, score.stem)
      for (const { word } of bySound.get(sound) ?? []) found.set(word, score.sound)
    }
    const one = language.stem(typed)
    if (short.has(one)) found.set(one, score.stem)
    if (isKnown(typed)) found.set(typed, 1)
    return found
  }

  const right = (typed: string, isLast: boolean): Map<string, number> => {
    const sound = language.sound(typed)
    const found = new Map<string, number>()
    const isLong = typed.length >= (isLast ? language.prefix : shortestStart)
    const soundsLong = sound.length >= shortestStart
    for (const each of all) {
      if ((isLong && each.word.startsWith(typed)) || (soundsLong && each.sound.startsWith(sound))) {
        found.set(each.word, score.prefix + (range.prefix * sound.length) / each.sound.length)
      }
    }
    for (const other of language.same(typed)) {
      for (const [word, how] of known(other))
        found.set(word, Math.max(score.same * how, found.get(word) ?? 0))
    }
    return new Map([...found, ...known(typed)])
  }

  const mistaken = (typed: string, limit: number, isLast: boolean): Map<string, number> =>
    new Map(
      [...misspelled(typed, limit, isLast)].map(([word, distance]) => [
        word,
        score.mistake - (range.mistake * distance) / limit,
      ]),
    )

  const near = (typed: string, isLast: boolean): Near => {
    const found = right(typed, isLast)
    const limit = language.edits(language.sound(typed).length)
    const isRight = [...found.values()].some((each) => each >= score.same) || language.isNeeded(typed)
    if (isRight || limit === 0) return found
    for (const [word, how] of mistaken(typed, limit, isLast)) {
      found.set(word, Math.max(how, found.get(word) ?? 0))
    }
    return found
  }

  const kept = new Map<string, Near>()
  return {
    near(typed, isLast = false) {
      const key = isLast ? `${typed}…` : typed
      const found = kept.get(key) ?? near(typed, isLast)
      kept.set(key, found)
      return found
    },
    known,
    loosely: (typed) => mistaken(typed, Math.floor(typed.length / 3), false),
    apart: (typed) => joined.get(language.sound(typed)) ?? [],
  }
}

/** Words that stand side by side in a name. */
const pairsOf = (entries: readonly Entry[]): [string, string][] =>
  entries
    .filter(({ kind }) => kind !== 'sign')
    .flatMap(({ names }) => names)
    .flatMap(({ words }) => words.slice(1).map((word, i): [string, string] => [words[i] ?? '', word]))
