import type { Block, Markdown, Range } from './markdown.ts'
import type { Place } from './place.ts'
import { isAscii } from './word-forms.ts'

/** A sentence of running text, as a reader sees it. */
export interface Sentence {
  text: string
  words: string[]
  /** The claims that it cites. */
  claims: string[]
  /** Addresses of its links, as written: `term:airway`. */
  links: string[]
  block: Block
  /** Its range of the block's text, which may have more spaces than `text`. */
  range: Range
}

/** Where a sentence stands in the file. */
export const placeOfSentence = ({ block, range }: Sentence): Place => block.place(...range)

const known = new WeakMap<readonly Block[], Sentence[]>()

/** The sentences of a text in a language; divided once for each text of a reading, as many rules ask for them. */
export function sentencesOf({ blocks }: Pick<Markdown, 'blocks'>, language: string): Sentence[] {
  const divided = known.get(blocks)
  if (divided) return divided
  const sentences = divide(blocks, language)
  known.set(blocks, sentences)
  return sentences
}

// A sentence ends with its block.
const endOfBlock = '\u2029'

function divide(blocks: readonly Block[], language: string): Sentence[] {
  // One text for all blocks: asking the segmenter for each would cost more than its answer.
  const text = blocks.map((block) => block.text).join(endOfBlock)
  const sentences: Sentence[] = []
  let next = 0
  let start = 0
  for (const { segment } of segmenter(language, 'sentence').segment(text)) {
    const block = blocks[next]
    if (!block) break
    const words = wordsOf(segment, language)
    if (words.length > 0) sentences.push(sentence(block, segment, start, words))
    start += segment.length
    if (!segment.endsWith(endOfBlock)) continue
    next++
    start = 0
  }
  return sentences
}

function sentence(block: Block, segment: string, start: number, words: string[]): Sentence {
  const { text, citations, links } = block
  const end = start + segment.length
  // A mark after the last full stop belongs to the last sentence.
  const holds = (at: number) => at >= start && (at < end || end >= text.length)
  const range: Range = [start + segment.length - segment.trimStart().length, start + segment.trimEnd().length]
  return {
    text: segment.trim().replace(/ {2,}/g, ' '),
    words,
    claims: citations.filter(({ at }) => holds(at)).map(({ id }) => id),
    links: links.filter((link) => holds(link.start)).map(({ url }) => url),
    block,
    range,
  }
}

const segmenters = new Map<string, Intl.Segmenter>()

function segmenter(language: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const key = `${language} ${granularity}`
  const made = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity })
  segmenters.set(key, made)
  return made
}

/** Languages that write no spaces between words. */
const withoutSpaces = /^(ja|zh|yue|th|lo|km|my)\b/

/** The words of a text, in order. */
export function wordsOf(text: string, language: string): string[] {
  // A pattern finds the same words as the segmenter where spaces divide them, ten times as fast.
  if (!withoutSpaces.test(language)) return text.match(isAscii(text) ? asciiWord : word) ?? []
  return [...segmenter(language, 'word').segment(text)].flatMap(({ segment, isWordLike }) =>
    isWordLike ? [segment] : [],
  )
}

const asciiWord = /[A-Za-z0-9]+(?:['.,:][A-Za-z0-9]+)*/g
const word = /[\p{L}\p{N}\p{M}]+(?:['’.,:][\p{L}\p{N}\p{M}]+)*/gu
