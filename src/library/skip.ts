/** The offset after what a sticky pattern finds at an offset; the same offset where it finds nothing. */
export function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : at
}
