import type { APIContext } from 'astro'
import { sitemapFiles, sitemapXml } from '../views/sitemap.ts'
import { allSites } from './_editions.ts'

/** The addresses of all pages, for search engines; of a large library, of the files that have them. */
export async function GET({ site: origin }: APIContext) {
  const sites = await allSites()
  const files = sitemapFiles(sites, origin)
  const parts = files.map((_, index) => new URL(`${sites[0]?.base}/sitemap-${index + 1}.xml`, origin).href)
  return new Response(
    files.length > 1
      ? sitemapXml(
          'sitemapindex',
          parts.map((url) => `  <sitemap><loc>${url}</loc></sitemap>`),
        )
      : sitemapXml('urlset', files.flat()),
  )
}
