import { kindNames } from '../library/kinds.ts'
import type { Edition, Page } from '../library/library.ts'
import { relationsOf } from '../library/relations.ts'
import type { Addresses } from './site-addresses.ts'
import type { PageLink, PageView } from './view.ts'

export function pageLink(page: Page | undefined, addresses: Addresses): PageLink | undefined {
  const href = page && addresses.page(page.id)
  return page && href ? { name: page.fields.name, href, summary: page.fields.summary } : undefined
}

/** Pages that a page has a relation with, from either side, by kind. */
export function relatedPages(
  { pages, usesOfPage }: Edition,
  page: Page,
  addresses: Addresses,
): PageView['related'] {
  const naming = (usesOfPage.get(page.id) ?? []).flatMap((use) => use.page ?? [])
  const others = new Set([
    ...relationsOf(page).map(({ id }) => pages.get(id)),
    ...naming.filter((other) => relationsOf(other).some(({ id }) => id === page.id)),
  ])
  others.delete(page)
  return kindNames.flatMap((kind) => {
    const links = [...others].flatMap((other) =>
      other?.kind === kind ? (pageLink(other, addresses) ?? []) : [],
    )
    return links.length > 0 ? [{ kind, links }] : []
  })
}
