import { distance } from 'fastest-levenshtein'

/**
 * The likeliest intended value: at most a third of the wanted word's letters away, and at most 3. A letter that is
 * missing, added or another is one away, and so are two that changed places.
 */
export function nearest(wanted: string, known: Iterable<string>): string | undefined {
  const limit = Math.min(3, Math.floor(wanted.length / 3))
  let best: string | undefined
  let bestDistance = limit + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue
    const away = apart(wanted.toLowerCase(), candidate.toLowerCase())
    if (away < bestDistance) {
      best = candidate
      bestDistance = away
    }
  }
  return best
}

const apart = (a: string, b: string) => (haveTwoSwapped(a, b) ? 1 : distance(a, b))

function haveTwoSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}
