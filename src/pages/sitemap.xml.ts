import type { APIContext } from 'astro'
import { kinds } from '../library/kinds.ts'
import { parts } from '../views/site-addresses.ts'
import { allSites } from './_editions.ts'

/** The addresses of all pages, for search engines. */
export async function GET({ site: origin }: APIContext) {
  const sites = await allSites()
  const paths = sites.flatMap(({ base, prefix, sections, topics }) => [
    ...Object.values(parts).map((path) => base + prefix + path),
    ...sections.map(({ kind }) => `${base}${prefix}/${kinds[kind].section}/`),
    ...topics.map(({ url }) => base + url),
  ])
  const urls = paths.map((path) => `  <url><loc>${new URL(path, origin).href}</loc></url>`)
  const head =
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">'
  return new Response([head, ...urls, '</urlset>', ''].join('\n'))
}
