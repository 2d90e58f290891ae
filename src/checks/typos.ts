import { distance } from 'fastest-levenshtein'

/**
 * The words of a list that are one typo from a word: a letter is missing, added, another, or in its neighbour's place.
 * The first letter is the one that people get right.
 */
export function typosOf(words: Iterable<string>): (word: string) => string[] {
  const byLack = new Map<string, string[]>()
  for (const word of new Set(words)) {
    for (const key of lacking(word)) {
      const others = byLack.get(key)
      if (others) others.push(word)
      else byLack.set(key, [word])
    }
  }
  return (word) => {
    const near = new Set([...lacking(word)].flatMap((key) => byLack.get(key) ?? []))
    return [...near].filter((other) => other !== word && beginAlike(other, word) && isTypo(word, other))
  }
}

/** A word, and the word without each of its letters: words with a typo between them have one of these in common. */
const lacking = (word: string) =>
  new Set([word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))])

const beginAlike = (a: string, b: string) => a[0] === b[0] || (a[0] === b[1] && a[1] === b[0])

function isTypo(a: string, b: string): boolean {
  if (distance(a, b) === 1) return true
  const at = Array.from(a).findIndex((letter, index) => letter !== b[index])
  return a.length === b.length && a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2) === b
}
