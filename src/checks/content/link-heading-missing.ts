import { isKind } from '../../library/kinds.ts'
import type { Edition, Library, Page } from '../../library/library.ts'
import { splitLink } from '../../library/link.ts'
import { nearest } from '../../library/nearest.ts'
import { linksOf } from '../links-of.ts'
import { mendLink, onlyNearest } from '../mend.ts'
import type { Rule } from '../rule.ts'
import { anchorsOf } from '../texts-of.ts'

export const linkHeadingMissing: Rule<Library> = {
  id: 'link-heading-missing',
  severity: 'error',
  summary: 'Every link to a heading must name a heading of that page.',
  *check(library) {
    for (const edition of library.editions) {
      for (const { file, url, place, anchors } of linksOf(edition)) {
        const target = url.startsWith('#') ? { page: '', file, anchors } : targetOf(url, edition)
        if (!target) continue
        const heading = url.slice(url.indexOf('#') + 1)
        const known = target.anchors ?? []
        if (known.includes(heading)) continue
        const message = target.anchors
          ? `Unexpected heading \`#${heading}\`, expected one of \`${target.file}\``
          : `Unexpected heading \`#${heading}\`, expected its page before it, as in \`condition:asthma#${heading}\``
        const near = nearest(heading, known)
        const elsewhere = near ? undefined : elsewhereIn(edition, heading, file)
        const expected = near ? `${target.page}#${near}` : elsewhere
        const only = () => (near && !onlyNearest(heading, known) ? undefined : expected)
        const edits = () => mendLink(library, { file, place: place(), url }, only())
        yield { file, place: place(), message, expected, edits }
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

/** The link to a heading on the only page that has it. */
function elsewhereIn({ pages }: Edition, heading: string, file: string): string | undefined {
  const has = (page: Page) => page.headings.some(({ id }) => id === heading)
  const [page, ...more] = [...pages.values()].filter(has)
  if (!page || more.length > 0) return undefined
  return page.file === file ? `#${heading}` : `${page.kind}:${page.id}#${heading}`
}
