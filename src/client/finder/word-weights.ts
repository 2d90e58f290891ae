import type { Entry } from './entries.ts'
import type { Spelling } from './spelling.ts'

export interface WordWeights {
  /** What a word of the library weighs: rare ones more than those that many names have. */
  of(word: string): number
  /** Whether many conditions have the word in their names: then a query with it is about the library. */
  isOfSubject(word: string): boolean
}

const lightest = 0.3
/** What a generic word counts, beside one that means something. */
export const generic = 0.35

export function wordWeights(pages: readonly Entry[], spelling: Spelling): WordWeights {
  const conditions = pages.filter(({ isCondition }) => isCondition)
  const counts = countNamed(pages)
  const ofConditions = countNamed(conditions)
  const many = Math.max(3, conditions.length * 0.1)
  const most = Math.log(1 + pages.length) || 1
  return {
    of(word) {
      const rarity = 1 - Math.log(1 + (counts.get(word) ?? 0)) / most
      const weight = lightest + (1 - lightest) * Math.max(0, rarity)
      return spelling.isGeneric(word) ? weight * generic : weight
    },
    isOfSubject: (word) => (ofConditions.get(word) ?? 0) >= many && !spelling.isGeneric(word),
  }
}

/** How many entries have each word in their names. */
function countNamed(entries: readonly Entry[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { ofNames } of entries) {
    for (const word of ofNames) counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  return counts
}
