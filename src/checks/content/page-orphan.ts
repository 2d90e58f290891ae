import type { Library } from '../../library/library.ts'
import { reachedPages } from '../reached-pages.ts'
import type { Rule } from '../rule.ts'

export const pageOrphan: Rule<Library> = {
  id: 'page-orphan',
  severity: 'error',
  summary: 'Links and relations of other pages must lead to every page.',
  *check({ editions, unread }) {
    for (const edition of editions) {
      const { allPages, pages, usesOfPage } = edition
      if (allPages.length === 1) continue
      const reached = reachedPages(edition, ({ id, fields }) => fields.standalone || unread.mentions(id))
      for (const page of pages.values()) {
        if (reached.has(page)) continue
        const isNamed = usesOfPage.get(page.id)?.some((use) => use.page !== page)
        const what = isNamed ? 'that only pages out of reach link to' : 'that no other page links to'
        const message = `Unexpected page ${what}, expected a link or relation to \`${page.kind}:${page.id}\``
        yield { file: page.file, place: page.at('name'), message }
      }
    }
  },
}
