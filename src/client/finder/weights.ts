import type { Entry } from './entries.ts'
import type { Language } from './language.ts'

export interface Weights {
  /** What a word of the library weighs: rare ones more than those that many names have. */
  of(word: string): number
  /** Whether many conditions have the word in their names: then a query with it is about the library. */
  isOfSubject(word: string): boolean
}

const lightest = 0.3
/** What a generic word counts, beside one that means something. */
export const generic = 0.35

export function weighWords(pages: readonly Entry[], language: Language): Weights {
  const conditions = pages.filter(({ isCondition }) => isCondition)
  const counts = countNamed(pages)
  const ofConditions = countNamed(conditions)
  const many = Math.max(3, conditions.length * 0.1)
  const most = Math.log(1 + pages.length) || 1
  const weigh = (word: string, count: number) => {
    const weight = lightest + (1 - lightest) * Math.max(0, 1 - Math.log(1 + count) / most)
    return language.isGeneric(word) ? weight * generic : weight
  }
  const weights = new Map([...counts].map(([word, count]) => [word, weigh(word, count)]))
  return {
    of: (word) => weights.get(word) ?? weigh(word, 0),
    isOfSubject: (word) => (ofConditions.get(word) ?? 0) >= many && !language.isGeneric(word),
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
