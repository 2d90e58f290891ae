import type { Library } from '../../library/library.ts'
import { linksOf } from '../links-of.ts'
import type { Rule } from '../rule.ts'

export const linkNotHttps: Rule<Library> = {
  id: 'link-not-https',
  severity: 'error',
  summary: 'Links to other sites must be safe: https.',
  alone: true,
  *check({ editions }) {
    for (const { file, url, place } of editions.flatMap(linksOf)) {
      const [, address] = /^http:\/\/(.*)/i.exec(url) ?? []
      if (address === undefined) continue
      const message = `Unexpected link to \`${url}\`, expected an https address`
      yield { file, place: place(), message, expected: address && `https://${address}` }
    }
  },
}
