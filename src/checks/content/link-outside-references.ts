import type { Library } from '../../library/library.ts'
import { nearest } from '../../library/nearest.ts'
import { linksOf } from '../links-of.ts'
import type { Rule } from '../rule.ts'

export const linkOutsideReferences: Rule<Library> = {
  id: 'link-outside-references',
  severity: 'error',
  summary: 'Links to other sites must go to a source of the library, or to the clinic.',
  alone: true,
  *check({ editions, allReferences, site }) {
    const { website } = site.clinic
    const known = new Map(
      [website, ...allReferences.map(({ fields }) => fields.url)].flatMap((url) =>
        url ? [[plain(url), url]] : [],
      ),
    )
    for (const { file, url, place } of editions.flatMap(linksOf)) {
      if (!/^https:/i.test(url) || known.has(plain(url)) || (website && isBelow(url, website))) continue
      const message = `Unexpected link to \`${url}\`, expected the \`url\` of a source in \`sources/references.yaml\``
      yield { file, place: place(), message, expected: nearest(url, known.values()) }
    }
  },
}

/** An address without what leads to the same page: its `#part`, a slash at its end, capitals in its host. */
function plain(url: string): string {
  if (!URL.canParse(url)) return url
  const { host, pathname, search } = new URL(url)
  return host + pathname.replace(/\/$/, '') + search
}

const isBelow = (url: string, website: string) =>
  URL.canParse(url) && new URL(url).origin === new URL(website).origin
