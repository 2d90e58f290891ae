import type { Element } from 'hast'
import type { BuiltSite } from '../built-site.ts'
import type { Rule } from '../rule.ts'

export const inlineScript: Rule<BuiltSite> = {
  id: 'inline-script',
  severity: 'error',
  summary: 'No script may stand in a page or a drawing; scripts are files of the site.',
  alone: true,
  *check({ pages, drawings }) {
    for (const { file, elements, find } of [...pages, ...drawings]) {
      for (const element of elements) {
        const found = scriptIn(element)
        if (!found) continue
        yield {
          file,
          place: find(found, element),
          message: `Unexpected script in the page (\`${found}\`), expected a file`,
        }
      }
    }
  },
}

function scriptIn({ tagName, properties }: Element): string | undefined {
  const isCode = properties.type !== 'application/ld+json'
  if (tagName === 'script' && properties.src === undefined && isCode) return '<script'
  const handler = Object.keys(properties).find((name) => /^on[a-z]/i.test(name))
  if (handler) return handler.toLowerCase()
  if (properties.srcDoc !== undefined) return 'srcdoc'
  const { href, xLinkHref, src, data, action, formAction } = properties
  const address = [href, xLinkHref, src, data, action, formAction].find((each) =>
    // Browsers leave out white space and control characters.
    /^(javascript|vbscript|data:text\/html)/i.test(String(each).replace(/[\0-\x20]+/g, '')),
  )
  return address === undefined ? undefined : String(address)
}
