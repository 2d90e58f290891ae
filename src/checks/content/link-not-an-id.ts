import { isKind } from '../../library/kinds.ts'
import type { Edition, Library } from '../../library/library.ts'
import { splitLink } from '../../library/link.ts'
import { linksOf } from '../links-of.ts'
import { mendLink } from '../mend.ts'
import type { Rule } from '../rule.ts'

export const linkNotAnId: Rule<Library> = {
  id: 'link-not-an-id',
  severity: 'error',
  summary: 'Links inside the library must go to ids, not to addresses.',
  *check(library) {
    for (const edition of library.editions) {
      for (const { file, url, place } of linksOf(edition)) {
        // An outside address that is not safe is told by `link-not-https`.
        if (/^(https?:\/\/|mailto:|tel:|#)/i.test(url)) continue
        const { kind } = splitLink(url)
        if (kind === 'term' || isKind(kind)) continue
        const message = `Unexpected link to \`${url}\`, expected an id such as \`condition:asthma\`, or an https address`
        const expected = targetOf(url, edition)
        yield {
          file,
          place: place(),
          message,
          expected,
          edits: () => mendLink(library, { file, place: place(), url }, expected),
        }
      }
    }
  },
}

/** The page that an address names at its end: `/conditions/asthma/`, `../asthma.mdx` or `conditions:asthma`. */
function targetOf(url: string, { pages }: Edition): string | undefined {
  const [, id = '', heading = ''] = /([^/:#]+?)(?:\.\w+|\/(?:index\.html)?)?(#.*)?$/.exec(url) ?? []
  const page = pages.get(id)
  return page && `${page.kind}:${page.id}${heading}`
}
