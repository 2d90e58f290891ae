import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'

export const pageOrphan: Rule<Library> = {
  id: 'page-orphan',
  severity: 'error',
  summary: 'Every page must be linked from another page.',
  *check({ editions, unread }) {
    for (const { allPages, usesOfPage } of editions) {
      if (allPages.length === 1) continue
      for (const page of allPages) {
        const isLinked = usesOfPage.get(page.id)?.some((use) => use.page !== page)
        if (isLinked || page.fields.standalone || unread.mentions(page.id)) continue
        const message = `Unexpected page that no other page links to, expected a link or relation to \`${page.kind}:${page.id}\``
        yield { file: page.file, place: page.at('name'), message }
      }
    }
  },
}
