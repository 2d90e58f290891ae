import { type CodeSystem, codeSystemNames } from '../library/code-systems.ts'
import type { Edition } from '../library/library.ts'
import { pageLink } from './page-link.ts'
import type { Addresses } from './site-addresses.ts'
import { codesOf } from './topic.ts'
import type { PageLink } from './view.ts'

/** The codes of one system, each with the pages that carry it. */
export interface CodesView {
  system: CodeSystem
  codes: { code: string; href: string; links: PageLink[] }[]
}

export function codesView({ pages }: Edition, addresses: Addresses): CodesView[] {
  return codeSystemNames.flatMap((system) => {
    const carried = [...pages.values()].flatMap((page) =>
      codesOf(page)[system].map((code) => ({ code, link: pageLink(page, addresses) })),
    )
    const codes = [...Map.groupBy(carried, ({ code }) => code)]
      .map(([code, found]) => ({
        code,
        href: `${addresses.part('connect')}${system}/${code}/`,
        links: [...new Set(found.flatMap(({ link }) => link ?? []))],
      }))
      .sort((a, b) => (a.code < b.code ? -1 : 1))
    return codes.length > 0 ? [{ system, codes }] : []
  })
}
