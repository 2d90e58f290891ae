import type { BuiltSite } from '../built-site.ts'
import type { Rule } from '../rule.ts'

export const inlineStyle: Rule<BuiltSite> = {
  id: 'inline-style',
  severity: 'error',
  summary: 'No style may stand in a page; styles are files of the site.',
  alone: true,
  *check({ pages }) {
    for (const { file, elements, find } of pages) {
      for (const element of elements) {
        const { tagName, properties } = element
        const found = tagName === 'style' ? '<style' : properties.style !== undefined ? 'style=' : undefined
        if (!found) continue
        yield {
          file,
          place: find(found, element),
          message: `Unexpected style in the page (\`${found}\`), expected a file`,
        }
      }
    }
  },
}
