import type { APIContext } from 'astro'
import { topicFiles, topicsJson } from './_topics.ts'

export async function getStaticPaths() {
  const [, ...others] = await topicFiles(new URL(import.meta.env.SITE))
  return others.map((file, index) => ({ params: { part: String(index + 2) }, props: { file } }))
}

/** More topics of a large library. */
export const GET = ({ props }: APIContext<{ file: object }>) => topicsJson(props.file)
