import type { APIContext } from 'astro'
import { allSites } from './_editions.ts'

/** Every page may be found; the list of them is the sitemap. */
export async function GET({ site: origin }: APIContext) {
  const [first] = await allSites()
  const sitemap = new URL(`${first?.base ?? ''}/sitemap.xml`, origin)
  return new Response(`User-agent: *\nAllow: /\nSitemap: ${sitemap.href}\n`)
}
