export interface Distance {
  /** Between the two words. */
  whole: number
  /** Between the first word and the start of the second that is nearest to it. */
  start: number
}

const far: Distance = { whole: Number.POSITIVE_INFINITY, start: Number.POSITIVE_INFINITY }

/**
 * How far two words are apart: 1 for each letter that is missing, added or another, or for two that have changed
 * places; half for a vowel in another's place, and a little more where the first letter differs. What is farther
 * than `limit` is not measured out.
 */
export function wordDistance(a: string, b: string, vowels: string, limit: number): Distance {
  const change = (x = '', y = '') => (x === y ? 0 : vowels.includes(x) && vowels.includes(y) ? 0.5 : 1)
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let leastOfRow = i
    for (let j = 1; j <= b.length; j++) {
      let least = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + change(a[i - 1], b[j - 1]),
      )
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, (before[j - 2] as number) + 1)
      }
      row.push(least)
      if (least < leastOfRow) leastOfRow = least
    }
    // Two letters that change places reach back over one row.
    if (leastOfRow > limit + 1) return far
    before = last
    last = row
  }
  const first = beginAlike(a, b) ? 0 : 0.6
  const whole = lacksSyllable(a, b) ? syllable.cost : (last[b.length] as number)
  return { whole: whole + first, start: Math.min(...last) + first }
}

/** A syllable that is left out of a long word, such as one of two alike, is one mistake. */
const syllable = { letters: 3, cost: 0.75, ofWord: 8, before: 3 }

function lacksSyllable(a: string, b: string): boolean {
  const lacking = b.length - a.length
  if (a.length < syllable.ofWord || lacking < 2 || lacking > syllable.letters) return false
  let before = 0
  while (before < a.length && a[before] === b[before]) before++
  return before >= syllable.before && b.endsWith(a.slice(before))
}

/** Whether two words have the same first letter, or the first two in each other's place. */
export const beginAlike = (a: string, b: string) => a[0] === b[0] || (a[0] === b[1] && a[1] === b[0])
