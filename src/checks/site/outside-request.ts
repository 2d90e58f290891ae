import type { Element } from 'hast'
import type { BuiltSite } from '../built-site.ts'
import type { Rule } from '../rule.ts'

export const outsideRequest: Rule<BuiltSite> = {
  id: 'outside-request',
  severity: 'error',
  summary: 'No page may load anything from another site.',
  *check({ origin, pages, styles }) {
    for (const page of pages) {
      for (const address of page.elements.flatMap(loadedBy)) {
        const url = new URL(address, new URL(page.address, origin))
        if (url.origin === origin) continue
        const message = `Unexpected request to \`${url.host}\`, expected a file of this site`
        yield { file: page.file, place: page.find(address), message }
      }
    }
    for (const { file, text } of styles) {
      const [found] = /(?:url\(|@import)\s*["']?(?:https?:)?\/\/[^"')]*/.exec(text) ?? []
      if (!found) continue
      const place = { line: 1, column: 1, endLine: 1, endColumn: 1 }
      yield { file, place, message: `Unexpected request \`${found}\`, expected a file of this site` }
    }
  },
}

const loadingLinks = [
  'stylesheet',
  'icon',
  'preload',
  'modulepreload',
  'prefetch',
  'preconnect',
  'dns-prefetch',
  'manifest',
]

/** The addresses that a browser loads by itself when it shows an element. */
function loadedBy({ tagName, properties }: Element): string[] {
  const { src, srcSet, href, rel, data, poster } = properties
  const isLoading =
    tagName === 'link' && Array.isArray(rel) && rel.some((each) => loadingLinks.includes(String(each)))
  const isUse = tagName === 'use' || tagName === 'image'
  const candidates = Array.isArray(srcSet) ? srcSet : String(srcSet ?? '').split(',')
  return [
    src,
    data,
    poster,
    isLoading || isUse ? href : undefined,
    ...candidates.map((each) => String(each).trim().split(/\s/)[0]),
  ].filter((each): each is string => typeof each === 'string' && each !== '')
}
