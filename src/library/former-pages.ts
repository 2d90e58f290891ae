import { type Kind, kindNames, pageAddress } from './kinds.ts'
import type { Edition, Library, Page } from './library.ts'

/** An address that a page had before. */
export interface FormerPage {
  kind: Kind
  id: string
  address: string
  page: Page
}

/** The pages of an edition by the ids that they had before; of two that name one id, the first. */
export function byFormerId(pages: readonly Page[]): Map<string, Page> {
  const found = new Map<string, Page>()
  for (const page of pages) {
    for (const id of page.fields.formerly) if (!found.has(id)) found.set(id, page)
  }
  return found
}

/** The addresses that pages of an edition had before: of the kinds that were published, else of the page's own kind. */
export function formerPages({ addresses }: Pick<Library, 'addresses'>, edition: Edition): FormerPage[] {
  const { language, prefix, pages, pagesByFormerId } = edition
  const published = addresses?.pages[language]
  return [...pagesByFormerId].flatMap(([id, page]) => {
    const kinds = kindNames.filter((kind) => published?.[kind].includes(id))
    return (kinds.length > 0 ? kinds : [page.kind])
      .filter((kind) => pages.get(id)?.kind !== kind)
      .map((kind) => ({ kind, id, address: pageAddress(prefix, kind, id), page }))
  })
}
