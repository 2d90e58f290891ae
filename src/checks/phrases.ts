import type { Block } from '../library/markdown.ts'
import type { Place } from '../library/place.ts'
import type { Sentence } from '../library/sentences.ts'

const patterns = new Map<string, RegExp>()

/** A pattern that finds words and phrases, whole and in any case; none where there are no phrases. */
export function anyOf(phrases: readonly string[]): RegExp | undefined {
  if (phrases.length === 0) return undefined
  // Rules ask for the same ones at every page.
  const key = phrases.join('\n')
  const pattern = patterns.get(key) ?? new RegExp(whole(alternatives(phrases)), 'iu')
  patterns.set(key, pattern)
  return pattern
}

/** The alternatives of a pattern, longest first. A space may be a line break or a hyphen, an apostrophe a curly one. */
export const alternatives = (phrases: readonly string[]): string =>
  [...phrases]
    .sort((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/[\s-]+/g, '[\\s-]+')
        .replace(/['’]/g, "['’]"),
    )
    .join('|')

/** A pattern that does not begin or end inside a word. */
export const whole = (pattern: string): string => `(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`

/** What a pattern finds in a sentence, read in a way that keeps its length, and where it stands in the file. */
export function findIn(
  { block, range: [start, end] }: Sentence,
  pattern: RegExp,
  read = (text: string) => text,
): { text: string; place: Place } | undefined {
  if (!standsIn(block, pattern)) return undefined
  const found = pattern.exec(read(block.text.slice(start, end)))
  if (!found) return undefined
  const from = start + found.index
  return { text: found[0], place: block.place(from, from + found[0].length) }
}

const asked = new WeakMap<RegExp, { block: Block; answer: boolean }>()

/** Whether a pattern finds anything in a block: asked once for all of its sentences, which come one after another. */
function standsIn(block: Block, pattern: RegExp): boolean {
  const last = asked.get(pattern)
  if (last?.block === block) return last.answer
  const answer = pattern.test(block.text)
  asked.set(pattern, { block, answer })
  return answer
}

/** A text with blanks in place of what is quoted, and of all of a question. */
export function plainly(text: string): string {
  if (isQuestion(text)) return ' '.repeat(text.length)
  return text.replace(/"[^"]*"|“[^”]*”|«[^»]*»|„[^“”]*[“”]/g, (quote) => ' '.repeat(quote.length))
}

export const isQuestion = (sentence: string): boolean => /[?？؟]["”»)\s]*$/.test(sentence)

/** The words of each part of a sentence that its commas divide, in small letters. */
export const clausesOf = (sentence: string): string[][] =>
  sentence
    .toLowerCase()
    .replace(/’/g, "'")
    .split(/[,;:()]/)
    .map((clause) => clause.match(/[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [])
