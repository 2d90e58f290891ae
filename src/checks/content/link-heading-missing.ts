import { isKind } from '../../library/kinds.ts'
import type { Edition, Library } from '../../library/library.ts'
import { splitLink } from '../../library/link.ts'
import { nearest } from '../../library/nearest.ts'
import { linksOf } from '../links-of.ts'
import type { Rule } from '../rule.ts'
import { anchorsOf } from '../texts-of.ts'

export const linkHeadingMissing: Rule<Library> = {
  id: 'link-heading-missing',
  severity: 'error',
  summary: 'Every link to a heading must name a heading of that page.',
  *check({ editions }) {
    for (const edition of editions) {
      for (const { file, url, place, anchors } of linksOf(edition)) {
        const target = url.startsWith('#') ? { page: '', file, anchors } : targetOf(url, edition)
        if (!target) continue
        const heading = url.slice(url.indexOf('#') + 1)
        if (target.anchors?.includes(heading)) continue
        const near = nearest(heading, target.anchors ?? [])
        const message = target.anchors
          ? `Unexpected heading \`#${heading}\`, expected one of \`${target.file}\``
          : `Unexpected heading \`#${heading}\`, expected its page before it, as in \`condition:asthma#${heading}\``
        yield { file, place, message, expected: near && `${target.page}#${near}` }
      }
    }
  },
}

/** The page of a link to a heading, and the ids that it has. */
function targetOf(url: string, { pages }: Edition) {
  const { kind, id, heading } = splitLink(url)
  const page = pages.get(id)
  if (heading === undefined || !isKind(kind) || page?.kind !== kind) return undefined
  return { page: `${kind}:${id}`, file: page.file, anchors: anchorsOf(page) }
}
