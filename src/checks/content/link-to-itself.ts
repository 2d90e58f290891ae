import type { Library } from '../../library/library.ts'
import { splitLink } from '../../library/link.ts'
import type { Rule } from '../rule.ts'

export const linkToItself: Rule<Library> = {
  id: 'link-to-itself',
  severity: 'error',
  summary: 'A page must not link to itself as if it were another page.',
  alone: true,
  *check({ editions }) {
    for (const page of editions.flatMap(({ allPages }) => allPages)) {
      for (const { url, place } of page.links) {
        const { kind, id, heading } = splitLink(url)
        if (kind !== page.kind || id !== page.id || heading !== undefined) continue
        const message = `Unexpected link to \`${url}\` on its own page, expected another page, or a heading of this one as \`#heading\``
        yield { file: page.file, place: place(), message }
      }
    }
  },
}
