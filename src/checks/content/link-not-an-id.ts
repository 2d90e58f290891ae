import { isKind } from '../../library/kinds.ts'
import type { Library } from '../../library/library.ts'
import { splitLink } from '../../library/link.ts'
import { linksOf } from '../links-of.ts'
import type { Rule } from '../rule.ts'

export const linkNotAnId: Rule<Library> = {
  id: 'link-not-an-id',
  severity: 'error',
  summary: 'Links inside the library must go to ids, not to addresses.',
  alone: true,
  *check({ editions }) {
    for (const { file, url, place } of editions.flatMap(linksOf)) {
      // An outside address that is not safe is told by `link-not-https`.
      if (/^(https?:\/\/|mailto:|tel:|#)/i.test(url)) continue
      const { kind } = splitLink(url)
      if (kind === 'term' || isKind(kind)) continue
      const message = `Unexpected link to \`${url}\`, expected an id such as \`condition:asthma\`, or an https address`
      yield { file, place, message }
    }
  },
}
