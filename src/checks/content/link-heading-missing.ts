import { splitLink } from '../../library/build-library.ts'
import { isKind, partIds } from '../../library/kinds.ts'
import type { Library } from '../../library/library.ts'
import { nearest } from '../../library/nearest.ts'
import { linksOf } from '../links-of.ts'
import type { Rule } from '../rule.ts'

export const linkHeadingMissing: Rule<Library> = {
  id: 'link-heading-missing',
  severity: 'error',
  summary: 'Every link to a heading must name a heading of that page.',
  *check({ editions }) {
    for (const edition of editions) {
      for (const { file, url, place } of linksOf(edition)) {
        const { kind, id, heading } = splitLink(url)
        const page = edition.pages.get(id)
        if (heading === undefined || !isKind(kind) || page?.kind !== kind) continue
        const anchors = [...partIds, ...page.headings.map((each) => each.id)]
        if (anchors.includes(heading)) continue
        const message = `Unexpected heading \`#${heading}\`, expected one of \`${page.file}\``
        const near = nearest(heading, anchors)
        yield { file, place, message, expected: near && `${kind}:${id}#${near}` }
      }
    }
  },
}
