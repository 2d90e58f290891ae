import { kinds } from '../library/kinds.ts'
import { parts } from './site-addresses.ts'
import type { SiteView } from './site-view.ts'

interface Listed {
  language: string
  url: string
  /** The same for a page in all languages. */
  key: string
  changed?: string | undefined
}

/**
 * The addresses of all pages, for search engines, each with those of the same page in other languages: as many lines of
 * XML as one file may hold, in as many files as that takes.
 */
export function sitemapFiles(sites: readonly SiteView[], origin: URL | undefined): string[][] {
  const listed = sites.flatMap((site) => listedOf(site, origin))
  const inLanguages = Map.groupBy(listed, ({ key }) => key)
  const lines = listed.map(({ url, key, changed }) => {
    const versions = inLanguages.get(key) ?? []
    const links = versions.map(
      ({ language, url }) => `<xhtml:link rel="alternate" hreflang="${language}" href="${url}"/>`,
    )
    const date = changed ? `<lastmod>${changed}</lastmod>` : ''
    return `  <url><loc>${url}</loc>${date}${versions.length > 1 ? links.join('') : ''}</url>`
  })
  const most = sites[0]?.addressesInSitemap ?? lines.length
  return Array.from({ length: Math.ceil(lines.length / most) }, (_, index) =>
    lines.slice(index * most, (index + 1) * most),
  )
}

function listedOf(
  { language, base, prefix, sections, letterPages, topics }: SiteView,
  origin: URL | undefined,
): Listed[] {
  const paths = [...Object.values(parts), ...sections.map(({ kind }) => `/${kinds[kind].section}/`)]
  const whole = (path: string) => new URL(path, origin).href
  const entry = (key: string) => ({ language, key, url: whole(base + prefix + key) })
  return [
    ...paths.map(entry),
    ...letterPages.map(({ href }) => ({ language, key: href, url: whole(href) })),
    ...topics.map(({ url, changes }) => ({
      ...entry(url.slice(prefix.length)),
      changed: changes.at(-1)?.on,
    })),
  ]
}

const namespaces =
  'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"'

/** A file of addresses, or one of other such files. */
export const sitemapXml = (kind: 'urlset' | 'sitemapindex', lines: readonly string[]): string =>
  ['<?xml version="1.0" encoding="UTF-8"?>', `<${kind} ${namespaces}>`, ...lines, `</${kind}>`, ''].join('\n')
