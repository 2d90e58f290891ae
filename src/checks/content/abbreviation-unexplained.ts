import type { Edition, Library, Page } from '../../library/library.ts'
import { termOf } from '../../library/link.ts'
import type { Block } from '../../library/markdown.ts'
import { phrasesAt } from '../../library/words.ts'
import type { Rule } from '../rule.ts'

export const abbreviationUnexplained: Rule<Library> = {
  id: 'abbreviation-unexplained',
  severity: 'error',
  summary: 'An abbreviation must be spelled out, or linked to its meaning, where a page first uses it.',
  alone: true,
  *check({ editions }) {
    for (const edition of editions) {
      const wellKnown = phrasesAt(edition.words, 'prose.abbreviations')
      if (wellKnown.length === 0) continue
      for (const page of edition.allPages) {
        const { summary = '' } = page.fields
        const inLists = { text: summary, links: [], place: () => page.at('summary') }
        // Lists of pages show the summary without the page.
        for (const texts of [[inLists], blocksOf(page)]) {
          for (const { short, place } of unexplained(edition, texts, wellKnown)) {
            const message = `Unexpected abbreviation \`${short}\`, expected its long form beside it or a link to its meaning at its first use`
            yield { file: page.file, place, message }
          }
        }
      }
    }
  },
}

type Text = Pick<Block, 'text' | 'links' | 'place'>

/** The abbreviations whose first use in texts that are read one after the other explains nothing. */
function* unexplained(edition: Edition, texts: readonly Text[], wellKnown: readonly string[]) {
  const seen = new Set(wellKnown)
  for (const text of texts) {
    for (const { 0: written, index: start } of text.text.matchAll(abbreviation)) {
      const short = written.replace(/(?<=\p{Lu})s$/u, '')
      if (seen.has(short) || !/\p{Lu}\p{N}*\p{Lu}/u.test(short)) continue
      seen.add(short)
      const end = start + written.length
      if (isSpelledOut(short, text.text, start, end) || isLinked(edition, short, text, start)) continue
      yield { short, place: text.place(start, end) }
    }
  }
}

/** Capitals together, as in `MRI`, `MRIs` and `COVID-19`. */
const abbreviation = /(?<![\p{L}\p{N}])[\p{Lu}\p{N}]{2,}s?(?![\p{L}\p{N}])/gu

/** The texts of a page in the order in which they are read. */
const blocksOf = ({ texts, body }: Page): Block[] => [
  ...[...texts.values()].flatMap(({ blocks }) => blocks),
  ...(body?.blocks ?? []),
]

/** A long form has at most so many letters. */
const longest = 200

/** Whether the long form stands in brackets after it, or before its own brackets. */
function isSpelledOut(short: string, text: string, start: number, end: number): boolean {
  const [, after = ''] = /^\s*[(（]([^)）]+)/.exec(text.slice(end, end + longest)) ?? []
  const [, before = ''] = /^(.*)[(（]\s*$/s.exec(text.slice(Math.max(0, start - longest), start)) ?? []
  const nearWords = before
    .trim()
    .split(/\s+/)
    .slice(-3 * short.length)
  return standsFor(after, short) || standsFor(nearWords.join(' '), short)
}

/** Whether a phrase has the letters of an abbreviation in their order, the first of them at the start of a word. */
function standsFor(phrase: string, short: string): boolean {
  const [first = '', ...others] = plain(short).replace(/[^\p{L}]/gu, '')
  return [...plain(phrase).matchAll(/(?<!\p{L})\p{L}/gu)].some(({ 0: initial, index, input }) => {
    if (initial !== first) return false
    const last = others.reduce((at, letter) => (at < 0 ? at : input.indexOf(letter, at + 1)), index)
    return last >= 0
  })
}

/** In small letters, without accents. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

function isLinked({ terms }: Edition, short: string, { links }: Text, at: number): boolean {
  const link = links.find(({ start, end }) => start <= at && at < end)
  const id = link && termOf(link.url)
  if (id === undefined) return false
  const term = terms.get(id)?.fields
  // Of a term that is not there another rule tells.
  return !term || [term.term, ...term.also].some((name) => name.split(/\s/).includes(short))
}
