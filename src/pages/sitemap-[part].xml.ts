import type { APIContext } from 'astro'
import { sitemapFiles, sitemapXml } from '../views/sitemap.ts'
import { allSites } from './_editions.ts'

export async function getStaticPaths() {
  const files = sitemapFiles(await allSites(), new URL(import.meta.env.SITE))
  return files.length > 1 ? files.map((_, index) => ({ params: { part: String(index + 1) } })) : []
}

/** A part of the addresses of a large library. */
export async function GET({ params, site: origin }: APIContext) {
  const files = sitemapFiles(await allSites(), origin)
  return new Response(sitemapXml('urlset', files[Number(params.part) - 1] ?? []))
}
