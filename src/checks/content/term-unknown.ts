import type { Library } from '../../library/library.ts'
import { splitLink } from '../../library/link.ts'
import { nearest } from '../../library/nearest.ts'
import { linksOf } from '../links-of.ts'
import { mendLink, onlyNearest } from '../mend.ts'
import type { Rule } from '../rule.ts'

export const termUnknown: Rule<Library> = {
  id: 'term-unknown',
  severity: 'error',
  summary: 'Every `term:` link must name an entry of the glossary.',
  *check(library) {
    const { editions, unread } = library
    for (const edition of editions) {
      for (const { file, url, place } of linksOf(edition)) {
        const { kind, id } = splitLink(url)
        if (kind !== 'term' || edition.terms.has(id) || unread.has(id)) continue
        const near = nearest(id, edition.terms.keys())
        const message = `Unexpected term \`${id}\`, expected an entry of the glossary`
        const edits = () => {
          const only = onlyNearest(id, edition.terms.keys())
          return mendLink(library, { file, place: place(), url }, only && `term:${only}`)
        }
        yield { file, place: place(), message, expected: near && `term:${near}`, edits }
      }
    }
  },
}
