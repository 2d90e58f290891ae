import { isKind } from '../../library/kinds.ts'
import type { Library } from '../../library/library.ts'
import { splitLink } from '../../library/link.ts'
import { nearest } from '../../library/nearest.ts'
import { linksOf } from '../links-of.ts'
import { mendLink, onlyNearest } from '../mend.ts'
import type { Rule } from '../rule.ts'

const prefixed = (prefix: string, id: string | undefined) => id && prefix + id

export const linkTargetMissing: Rule<Library> = {
  id: 'link-target-missing',
  severity: 'error',
  summary: 'Every link to a page must name a page that exists, of that kind.',
  *check(library) {
    const { editions, unread } = library
    for (const { pages, pagesByFormerId, links } of editions.map((edition) => ({
      ...edition,
      links: linksOf(edition),
    }))) {
      for (const { file, url, place } of links) {
        const { kind, id } = splitLink(url)
        if (!isKind(kind)) continue
        const page = pages.get(id)
        if (page?.kind === kind || unread.has(id)) continue
        const message = `Unexpected link to \`${url}\`, expected the id of a ${kind}`
        const ids = [...pages.values()].flatMap((each) => (each.kind === kind ? [each.id] : []))
        const meant = page ?? pagesByFormerId.get(id)
        const expected = meant ? `${meant.kind}:${meant.id}` : prefixed(`${kind}:`, nearest(id, ids))
        const only = () => (meant ? expected : prefixed(`${kind}:`, onlyNearest(id, ids)))
        const edits = () => mendLink(library, { file, place: place(), url: `${kind}:${id}` }, only())
        yield { file, place: place(), message, expected, edits }
      }
    }
  },
}
