import { isKind } from '../../library/kinds.ts'
import type { Library } from '../../library/library.ts'
import { splitLink } from '../../library/link.ts'
import { nearest } from '../../library/nearest.ts'
import { linksOf } from '../links-of.ts'
import type { Rule } from '../rule.ts'

const prefixed = (prefix: string, id: string | undefined) => id && prefix + id

export const linkTargetMissing: Rule<Library> = {
  id: 'link-target-missing',
  severity: 'error',
  summary: 'Every link to a page must name a page that exists, of that kind.',
  *check({ editions, unread }) {
    for (const { pages, links } of editions.map((edition) => ({ ...edition, links: linksOf(edition) }))) {
      for (const { file, url, place } of links) {
        const { kind, id } = splitLink(url)
        if (!isKind(kind)) continue
        const page = pages.get(id)
        if (page?.kind === kind || unread.has(id)) continue
        const message = `Unexpected link to \`${url}\`, expected the id of a ${kind}`
        const ids = [...pages.values()].flatMap((each) => (each.kind === kind ? [each.id] : []))
        const expected = page ? `${page.kind}:${id}` : prefixed(`${kind}:`, nearest(id, ids))
        yield { file, place, message, expected }
      }
    }
  },
}
