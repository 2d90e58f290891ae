import type { Found } from '../find-names.ts'
import type { Entry } from './entries.ts'
import type { Asked } from './query.ts'
import { score } from './vocabulary.ts'

export interface PutRight {
  /** What was typed with its misspelled words put right; as it was where all are known. */
  corrected: string
  isCorrected: boolean
  /** The words to look for in the text; those that matter least, or that nothing has, come last. */
  words: string[]
}

/** Spell a query as the entry does that it leads to first. */
export function putRight(query: string, { asked, first: entry }: Pick<Found, 'asked' | 'first'>): PutRight {
  const right = asked.map((each) => (entry ? spelledAs(entry, each) : each.word))
  const isCorrected = right.some((word, i) => word !== asked[i]?.word)
  const order = asked
    .map((each, i) => ({ word: right[i] ?? '', weight: each.weight + Number(isKnown(each, right[i])) }))
    .sort((a, b) => b.weight - a.weight)
  return {
    corrected: isCorrected ? right.join(' ') : query.trim(),
    isCorrected,
    words: order.map(({ word }) => word),
  }
}

/** Whether the library has the word, as it was typed or put right: else it is only a little like another. */
const isKnown = ({ word, near }: Asked, right: string | undefined) =>
  word !== right || Math.max(0, ...near.values()) >= 0.7

function spelledAs({ ofNames }: Entry, { word, near }: Asked): string {
  const inEntry = [...near].filter(([each]) => ofNames.has(each))
  const [found, how] = inEntry.sort((a, b) => b[1] - a[1])[0] ?? [word, 1]
  return isOtherSpelling(how) && !near.has(word) && !found.startsWith(word) ? found : word
}

/** Whether a word that is this near is the same word, spelled otherwise. */
const isOtherSpelling = (near: number) => near === score.sound || near < score.mistake
