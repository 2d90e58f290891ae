import { distance } from 'fastest-levenshtein'

/** The likeliest intended value: at most a third of the wanted word's letters away, and at most 3. */
export function nearest(wanted: string, known: Iterable<string>): string | undefined {
  const limit = Math.min(3, Math.floor(wanted.length / 3))
  let best: string | undefined
  let bestDistance = limit + 1
  for (const candidate of known) {
    if (Math.abs(candidate.length - wanted.length) >= bestDistance) continue
    const away = distance(wanted.toLowerCase(), candidate.toLowerCase())
    if (away < bestDistance) {
      best = candidate
      bestDistance = away
    }
  }
  return best
}
