import type { APIContext } from 'astro'
import { kinds } from '../library/kinds.ts'
import { parts } from '../views/site-addresses.ts'
import { allSites } from './_editions.ts'

interface Listed {
  language: string
  url: string
  /** The same for a page in all languages. */
  key: string
  changed?: string | undefined
}

/** The addresses of all pages, for search engines, each with those of the same page in other languages. */
export async function GET({ site: origin }: APIContext) {
  const sites = await allSites()
  const listed = sites.flatMap(({ language, base, prefix, sections, topics }): Listed[] => {
    const paths = [...Object.values(parts), ...sections.map(({ kind }) => `/${kinds[kind].section}/`)]
    const entry = (key: string) => ({ language, key, url: new URL(base + prefix + key, origin).href })
    return [
      ...paths.map(entry),
      ...topics.map(({ url, changes }) => ({
        ...entry(url.slice(prefix.length)),
        changed: changes.at(-1)?.on,
      })),
    ]
  })
  const inLanguages = Map.groupBy(listed, ({ key }) => key)
  const urls = listed.map(({ url, key, changed }) => {
    const versions = inLanguages.get(key) ?? []
    const links = versions.map(
      ({ language, url }) => `<xhtml:link rel="alternate" hreflang="${language}" href="${url}"/>`,
    )
    const date = changed ? `<lastmod>${changed}</lastmod>` : ''
    return `  <url><loc>${url}</loc>${date}${versions.length > 1 ? links.join('') : ''}</url>`
  })
  const head =
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">'
  return new Response([head, ...urls, '</urlset>', ''].join('\n'))
}
