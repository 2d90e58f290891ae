import { splitLink } from '../library/link.ts'
import type { Sentence } from '../library/sentences.ts'
import { phrasesAt, type Words } from '../library/words.ts'
import { statesNothing } from './content-components.ts'
import { onceFor } from './once-for.ts'
import { anyOf, clausesOf, isQuestion } from './phrases.ts'

/**
 * Tells whether a sentence states a fact of its subject, as far as its words show; none for a language without a list
 * of instructions. It does not where it asks, instructs, points on, says what a linked word means, speaks of the
 * library and its sources, or opens a block or a list as a heading does.
 */
export const factTeller = onceFor((words: Words): ((sentence: Sentence) => boolean) | undefined => {
  const instructions = new Set(phrasesAt(words, 'prose.instructions'))
  if (instructions.size === 0) return undefined
  const conditions = new Set(phrasesAt(words, 'prose.conditions'))
  const reasons = anyOf(phrasesAt(words, 'prose.reasons'))
  const asides = anyOf(phrasesAt(words, 'prose.asides'))

  const instructs = ({ text }: Sentence) => {
    const openings = clausesOf(text).map(([word = '']) => word)
    const [first = ''] = openings
    return instructions.has(first) || (conditions.has(first) && openings.some((it) => instructions.has(it)))
  }
  const meanings = anyOf(phrasesAt(words, 'prose.meanings'))
  const saysMeaning = ({ block, range: [start, end] }: Sentence) => {
    const term = block.links.find(({ start: from, end: to }) => from <= start && start < to)
    if (!term || splitLink(term.url).kind !== 'term') return false
    return meanings?.exec(block.text.slice(term.end, end))?.index === 1
  }
  const pointsOn = (sentence: Sentence) => {
    const next = linksOn(sentence)
    if (next.length === 0) return false
    const isSaid = clausesOf(sentence.text).some((words) =>
      words.slice(0, 3).some((it) => instructions.has(it)),
    )
    return isSaid || next.some((before) => before <= 3)
  }
  return (sentence) => {
    const { text, block } = sentence
    if (sentence.words.length < 2 || isQuestion(text) || asides?.test(text) || statesNothing(block.within))
      return false
    if (isLeadIn(sentence) || saysMeaning(sentence) || isMeantAsHeading(sentence)) return false
    return !(instructs(sentence) || pointsOn(sentence)) || reasons?.test(text) === true
  }
})

/** `##Such` stands in the text, and another rule tells of it. */
const isMeantAsHeading = ({ text }: Sentence) => /^#+\s*\p{L}/u.test(text)

/** How many words stand before each link to where a reader goes next; one to another page may be what a fact is about. */
const linksOn = ({ block, range: [start, end] }: Sentence): number[] =>
  block.links
    .filter((link) => link.start >= start && link.start < end && nextKinds.has(splitLink(link.url).kind))
    .map((link) => clausesOf(block.text.slice(start, link.start)).flat().length)

const nextKinds = new Set(['guide', 'comparison'])

/** What opens a list with a colon, or a block in bold letters. */
function isLeadIn({ text, block, range: [start, end] }: Sentence): boolean {
  if (text.endsWith(':')) return true
  const isFollowed = block.text.slice(end).trim() !== ''
  return isFollowed && block.bold.some(([from, to]) => from <= start && end <= to + 1)
}
