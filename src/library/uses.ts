import { byId } from './by-id.ts'
import { isKind } from './kinds.ts'
import type { Edition, Entry, Page, Use } from './library.ts'
import { splitLink } from './link.ts'
import { cellClaims, relationsOf } from './relations.ts'

class UseMap extends Map<string, Use[]> {
  add(id: string, use: Use) {
    const uses = this.get(id)
    if (uses) uses.push(use)
    else this.set(id, [use])
  }
}

type WithLinks = Pick<Entry<unknown>, 'file' | 'links'>

/** Back-links of an edition: which places use a term, a question, a page. */
export function usesIn(
  pages: readonly Page[],
  terms: readonly WithLinks[],
  questions: Edition['allQuestions'],
  about: Edition['about'],
) {
  const usesOfTerm = new UseMap()
  const usesOfQuestion = new UseMap()
  const usesOfPage = new UseMap()

  const addLinks = ({ file, links }: WithLinks, page?: Page) => {
    for (const { url, place } of links) {
      const { kind, id } = splitLink(url)
      if (kind === 'term') usesOfTerm.add(id, { file, place, page })
      else if (isKind(kind)) usesOfPage.add(id, { file, place, page })
    }
  }
  const addComponents = ({ file, body }: Pick<Page, 'file' | 'body'>, page?: Page) => {
    for (const { name, attributes, at } of body?.components ?? []) {
      const id = attributes.get('id')
      if (id && name === 'Question') usesOfQuestion.add(id, { file, place: () => at('id'), page })
      if (id && name === 'Choice') usesOfPage.add(id, { file, place: () => at('id'), page })
    }
  }
  for (const page of pages) {
    addLinks(page, page)
    for (const { id, place } of relationsOf(page)) usesOfPage.add(id, { file: page.file, place, page })
    addComponents(page, page)
  }
  for (const entry of [...terms, ...questions, ...(about ? [about] : [])]) addLinks(entry)
  if (about) addComponents(about)
  const pagesById = byId(pages)
  for (const { id, file, fields, at } of questions) {
    fields.about.forEach((pageId, index) => {
      usesOfQuestion.add(id, { file, place: () => at('about', index), page: pagesById.get(pageId) })
    })
  }
  return { usesOfTerm, usesOfQuestion, usesOfPage }
}

/** Back-links of all editions: which places rest on a claim. */
export function usesOfClaim(editions: readonly Edition[]): UseMap {
  const found = new UseMap()
  for (const { allPages, allTerms, allQuestions, warningSigns, about } of editions) {
    for (const page of allPages) {
      for (const { id, place } of page.citations) found.add(id, { file: page.file, place, page })
      for (const { id, place } of cellClaims(page)) found.add(id, { file: page.file, place, page })
    }
    for (const { file, fields, at, citations } of [...allTerms, ...allQuestions, ...warningSigns]) {
      for (const { id, place } of citations) found.add(id, { file, place })
      fields.claims.forEach((id, index) => {
        found.add(id, { file, place: () => at('claims', index) })
      })
    }
    if (!about) continue
    for (const { id, place } of about.citations) found.add(id, { file: about.file, place })
  }
  return found
}
