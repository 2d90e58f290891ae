import type { APIContext } from 'astro'
import { allSites } from './_editions.ts'

/** Every page of the library as data, in all languages. */
export async function GET({ site: origin }: APIContext) {
  const sites = await allSites()
  const topics = sites.flatMap((site) =>
    site.topics.map((topic) => ({ ...topic, url: new URL(site.base + topic.url, origin).href })),
  )
  return new Response(`${JSON.stringify({ topics }, null, 1)}\n`)
}
