import { formerPages } from '../library/former-pages.ts'
import { type Kind, kindNames } from '../library/kinds.ts'
import type { Edition, Library, Page } from '../library/library.ts'
import { choiceHash } from './packet-choice.ts'
import type { Addresses } from './site-addresses.ts'

/** A page that can be handed out. */
export interface HandoutPage {
  id: string
  /** `kind:id`, as it stands in the address of a packet. */
  key: string
  name: string
  href: string
  /** Ids that it had before. */
  former: string[]
}

export interface HandoutsView {
  paper: Library['site']['paper']
  kinds: { kind: Kind; pages: HandoutPage[] }[]
  packets: { id: string; name: string; pages: HandoutPage[]; questions: boolean; hash: string }[]
}

export function handoutsView(library: Library, edition: Edition, addresses: Addresses): HandoutsView {
  const former = Map.groupBy(formerPages(library, edition), ({ page }) => page)
  const handoutPage = (page: Page): HandoutPage => ({
    id: page.id,
    key: `${page.kind}:${page.id}`,
    name: page.fields.name,
    href: addresses.page(page.id) ?? '',
    former: (former.get(page) ?? []).map(({ id }) => id),
  })
  const all = [...edition.pages.values()].map(handoutPage)
  const collator = new Intl.Collator(edition.language)
  all.sort((a, b) => collator.compare(a.name, b.name))
  const { paper, packets } = library.site

  return {
    paper,
    kinds: kindNames.flatMap((kind) => {
      const pages = all.filter(({ key }) => key.startsWith(`${kind}:`))
      return pages.length > 0 ? [{ kind, pages }] : []
    }),
    packets: packets.flatMap(({ id, name, pages, questions, large }) => {
      const inPacket = pages.flatMap((page) => edition.pages.get(page) ?? []).map(handoutPage)
      const hash = choiceHash({ pages: inPacket.map(({ key }) => key), questions, large })
      return inPacket.length > 0 ? [{ id, name, pages: inPacket, questions, hash }] : []
    }),
  }
}
