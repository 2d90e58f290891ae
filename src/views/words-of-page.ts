import type { Edition, Entry, Page, Term } from '../library/library.ts'
import { termsOfPage } from '../library/reading-level.ts'
import { ownNames, termFinder } from '../library/term-finder.ts'
import { warningSignsOf } from './warning-signs-view.ts'

/**
 * The words that a page explains: those that its text links (the checker sees to it that these are all that it uses),
 * and those in the questions and warning signs that are shown on it. So nothing on paper is left unexplained.
 */
export function wordsOfPage(edition: Edition, page: Page): Entry<Term>[] {
  const names = ownNames(edition, [page.fields.name, ...page.fields.alsoCalled])
  const shown = [
    ...edition.allQuestions.flatMap(({ fields: { about, ask, why = '', when = '' } }) =>
      about.includes(page.id) ? [ask, why, when] : [],
    ),
    ...warningSignsOf(edition, page).map(({ fields }) => fields.sign),
  ]
  const found = shown.flatMap((text) => termFinder(edition).find(text, names))
  const terms = found.flatMap(({ owner = '' }) => edition.terms.get(owner) ?? [])
  return [...new Set([...termsOfPage(edition, page), ...terms])]
}
