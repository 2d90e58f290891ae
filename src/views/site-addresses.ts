import { type Kind, kinds } from '../library/kinds.ts'
import type { Edition } from '../library/library.ts'
import { splitLink } from '../library/link.ts'

/** The pages that every library has beside its own. */
export const parts = {
  home: '/',
  'a-to-z': '/a-to-z/',
  map: '/map/',
  glossary: '/glossary/',
  questions: '/questions/',
  search: '/search/',
  handout: '/handout/',
  sources: '/sources/',
  about: '/about/',
  privacy: '/privacy/',
  accessibility: '/accessibility/',
  connect: '/connect/',
  offline: '/offline/',
} as const

export type Part = keyof typeof parts

export const partNames = Object.keys(parts) as Part[]

/** Addresses on the site, base path and language included. */
export interface Addresses {
  part(part: Part, anchor?: string): string
  section(kind: Kind): string
  page(id: string, anchor?: string): string | undefined
  /** Where a link of the content goes: an id, or an outside address. */
  link(url: string): { href: string; class?: string } | undefined
}

export function addressesOf(edition: Pick<Edition, 'prefix' | 'pages'>, base: string): Addresses {
  const root = base.replace(/\/$/, '')
  const anchored = (address: string, anchor?: string) => root + address + (anchor ? `#${anchor}` : '')
  const part: Addresses['part'] = (name, anchor) => anchored(edition.prefix + parts[name], anchor)
  const page: Addresses['page'] = (id, anchor) => {
    const found = edition.pages.get(id)
    return found && anchored(found.address, anchor)
  }
  return {
    part,
    page,
    section: (kind) => anchored(`${edition.prefix}/${kinds[kind].section}/`),
    link(url) {
      const { kind, id, heading } = splitLink(url)
      if (kind === 'term') return { href: part('glossary', id), class: 'term' }
      if (/^(https|mailto|tel)$/.test(kind)) return { href: url }
      if (url.startsWith('#')) return { href: url }
      const href = page(id, heading)
      return href === undefined ? undefined : { href }
    },
  }
}
