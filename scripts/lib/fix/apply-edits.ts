import type { Edit } from '../../../src/checks/rule.ts'
import { ranger } from '../../../src/library/place.ts'

type Change = Pick<Edit, 'text' | 'joins'> & { start: number; end: number }

/**
 * A text after its edits, and how many of them it took. The same edit twice is one; one that touches an edit before it
 * is left for another time, as the two may not be right together, unless both only add to one list.
 */
export function applyEdits(
  text: string,
  edits: readonly Omit<Edit, 'file'>[],
): { text: string; applied: number } {
  const range = ranger(text)
  const sorted = edits
    .map(({ place, ...edit }): Change => {
      const [start, end] = range(place)
      return { ...edit, start, end }
    })
    .sort((a, b) => a.start - b.start || a.end - b.end)
  const made: Change[] = []
  for (const edit of sorted) if (fitsAfter(made, edit)) made.push(edit)

  let result = ''
  let last = 0
  for (const { start, end, text: inserted } of made) {
    result += text.slice(last, start) + inserted
    last = end
  }
  return { text: result + text.slice(last), applied: made.length }
}

function fitsAfter(made: readonly Change[], edit: Change): boolean {
  const before = made.at(-1)
  if (!before || edit.start > before.end) return true
  const isAtOnePoint = before.joins && edit.joins && edit.start === before.start
  return isAtOnePoint === true && !made.some(({ start, text }) => start === edit.start && text === edit.text)
}
