import type { Edition, Entry } from '../library/library.ts'
import type { Link } from '../library/read-markdown.ts'

/** Every link of an edition, with its file. */
export function linksOf(edition: Edition): (Link & { file: string })[] {
  const { allPages, allTerms, allQuestions, about } = edition
  const entries: Pick<Entry<unknown>, 'file' | 'links'>[] = [...allPages, ...allTerms, ...allQuestions]
  if (about) entries.push(about)
  return entries.flatMap(({ file, links }) => links.map((link) => ({ ...link, file })))
}
