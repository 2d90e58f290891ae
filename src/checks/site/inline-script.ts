import type { Element } from 'hast'
import type { BuiltSite } from '../built-site.ts'
import type { Rule } from '../rule.ts'

export const inlineScript: Rule<BuiltSite> = {
  id: 'inline-script',
  severity: 'error',
  summary: 'No script may stand in a page; scripts are files of the site.',
  *check({ pages }) {
    for (const { file, elements, find } of pages) {
      for (const element of elements) {
        const found = scriptIn(element)
        if (!found) continue
        yield {
          file,
          place: find(found),
          message: `Unexpected script in the page (\`${found}\`), expected a file`,
        }
      }
    }
  },
}

function scriptIn({ tagName, properties }: Element): string | undefined {
  const isCode = properties.type !== 'application/ld+json'
  if (tagName === 'script' && properties.src === undefined && isCode) return '<script'
  const handler = Object.keys(properties).find((name) => /^on[A-Z]/.test(name))
  if (handler) return handler.toLowerCase()
  const address = [properties.href, properties.src, properties.action].find((each) =>
    /^\s*javascript:/i.test(String(each)),
  )
  return address === undefined ? undefined : String(address)
}
