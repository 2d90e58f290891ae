import type { APIContext } from 'astro'
import { topicFiles, topicsJson } from './_topics.ts'

/** The first topics as data; of most libraries all. */
export async function GET({ site: origin }: APIContext) {
  const [first] = await topicFiles(origin)
  return topicsJson(first)
}
