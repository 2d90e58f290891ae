import type { Block, Markdown } from './markdown.ts'
import type { Place } from './place.ts'

/** A sentence of running text, as a reader sees it. */
export interface Sentence {
  text: string
  words: string[]
  /** The claims that it cites. */
  claims: string[]
  /** Addresses of its links, as written: `term:airway`. */
  links: string[]
  block: Block
  /** Where it stands in the file. */
  place(): Place
}

const known = new WeakMap<Block, Sentence[]>()

/** The sentences of a text in a language, block by block. */
export function sentencesOf({ blocks }: Pick<Markdown, 'blocks'>, language: string): Sentence[] {
  return blocks.flatMap((block) => sentencesOfBlock(block, language))
}

/** Divided once for each block of a reading: many rules ask for it. */
export function sentencesOfBlock(block: Block, language: string): Sentence[] {
  const sentences = known.get(block) ?? divide(block, language)
  known.set(block, sentences)
  return sentences
}

function divide(block: Block, language: string): Sentence[] {
  const { text, citations, links } = block
  return partsOf(text, language).flatMap(({ segment, index: start }) => {
    const words = wordsOf(segment, language)
    if (words.length === 0) return []
    const end = start + segment.length
    // A mark after the last full stop belongs to the last sentence.
    const holds = (at: number) => at >= start && (at < end || end === text.length)
    return {
      text: segment.trim().replace(/ +/g, ' '),
      words,
      claims: citations.flatMap(({ id, at }) => (holds(at) ? [id] : [])),
      links: links.flatMap((link) => (holds(link.start) ? [link.url] : [])),
      block,
      place: () => block.place(start + leading(segment), start + segment.trimEnd().length),
    }
  })
}

const leading = (text: string) => text.length - text.trimStart().length

const segmenters = new Map<string, Intl.Segmenter>()

function segmenter(language: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const key = `${language} ${granularity}`
  const made = segmenters.get(key) ?? new Intl.Segmenter(language, { granularity })
  segmenters.set(key, made)
  return made
}

const partsOf = (text: string, language: string) => [...segmenter(language, 'sentence').segment(text)]

/** Languages that write no spaces between words. */
const withoutSpaces = /^(ja|zh|yue|th|lo|km|my)\b/

/** The words of a text, in order. */
export function wordsOf(text: string, language: string): string[] {
  // A pattern finds the same words as the segmenter where spaces divide them, ten times as fast.
  if (!withoutSpaces.test(language)) return text.match(word) ?? []
  return [...segmenter(language, 'word').segment(text)].flatMap(({ segment, isWordLike }) =>
    isWordLike ? [segment] : [],
  )
}

const word = /[\p{L}\p{N}\p{M}]+(?:['’.,:][\p{L}\p{N}\p{M}]+)*/gu
