import { type BuiltSite, elementsIn, wordsOf } from '../built-site.ts'
import type { Rule } from '../rule.ts'

export const citationEmpty: Rule<BuiltSite> = {
  id: 'citation-empty',
  severity: 'error',
  summary: 'Every citation must be a number that leads to a source at the foot of its page.',
  alone: true,
  *check({ pages }) {
    for (const { file, elements, find } of pages) {
      for (const element of elements) {
        const claims = element.properties.dataClaims
        if (claims === undefined) continue
        const links = elementsIn(element).filter(({ tagName }) => tagName === 'a')
        const isNumbered = (link: (typeof links)[number]) =>
          /^#source-\d+$/.test(String(link.properties.href)) && /^\d+$/.test(wordsOf(link))
        if (links.length > 0 && links.every(isNumbered)) continue
        const message = `Unexpected citation of \`${claims}\` without a number, expected a link to a source of the page`
        yield { file, place: find(`data-claims="${claims}"`, element), message }
      }
    }
  },
}
