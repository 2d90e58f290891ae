import { type BuiltSite, targetOf } from '../built-site.ts'
import type { Rule } from '../rule.ts'

export const languageWrong: Rule<BuiltSite> = {
  id: 'language-wrong',
  severity: 'error',
  summary: 'Every page must say the language of its edition, and a link to another language must lead there.',
  alone: true,
  *check(site) {
    for (const page of site.pages) {
      const { file, language, elements, find } = page
      const [html] = elements
      const lang = html?.properties.lang
      if (html && lang !== language) {
        const found = lang === undefined ? 'Missing language' : `Unexpected language \`${lang}\``
        yield { file, place: find('<html', html), message: `${found}, expected \`${language}\`` }
      }
      for (const element of elements) {
        const { href, hrefLang } = element.properties
        if (hrefLang === undefined || typeof href !== 'string' || !URL.canParse(href, site.origin)) continue
        const target = targetOf(href, page, site).file
        const expected = target && site.languageOf(target)
        if (!expected || expected === hrefLang) continue
        const message = `Unexpected \`hreflang\` \`${hrefLang}\` of \`${href}\`, expected \`${expected}\``
        yield { file, place: find(`hreflang="${hrefLang}"`, element), message }
      }
    }
  },
}
