import type { Library } from '../library/library.ts'
import type { Link } from '../library/markdown.ts'
import { nearest } from '../library/nearest.ts'
import { placer, ranger } from '../library/place.ts'
import type { Edit, Report } from './rule.ts'

type Texts = Pick<Library, 'textOf'>

/** The likeliest intended value where it is certain: no other is as near. */
export function onlyNearest(wanted: string, known: Iterable<string>): string | undefined {
  const all = [...known]
  const best = nearest(wanted, all)
  const rest = all.filter((each) => each !== best)
  // `nearest` keeps the first of two that are as near, so the best after the rest wins only if it is nearer.
  return best !== undefined && nearest(wanted, [...rest, best]) === best ? best : undefined
}

/** The edit that writes what is right in place of what is wrong; none where the place does not hold it once. */
export function mendValue(
  { textOf }: Texts,
  { file, place }: Pick<Report, 'file' | 'place'>,
  wrong: string,
  right: string | undefined,
): Edit[] {
  const text = textOf(file)
  if (text === undefined || right === undefined) return []
  const [start, end] = ranger(text)(place)
  const source = text.slice(start, end)
  const at = source.indexOf(wrong)
  if (at === -1 || source.indexOf(wrong, at + 1) !== -1) return []
  return [{ file, place: placer(text)(start + at, start + at + wrong.length), text: right }]
}

/** The edit that gives a link another target; none for a link whose target stands elsewhere in the file. */
export function mendLink(
  { textOf }: Texts,
  { file, place, url }: Pick<Report, 'file' | 'place'> & Pick<Link, 'url'>,
  right: string | undefined,
): Edit[] {
  const text = textOf(file)
  if (text === undefined || right === undefined) return []
  const [start, end] = ranger(text)(place)
  const opening = text.slice(start, end).lastIndexOf(`](${url}`)
  if (opening === -1) return []
  const at = start + opening + ']('.length
  return [{ file, place: placer(text)(at, at + url.length), text: right }]
}
