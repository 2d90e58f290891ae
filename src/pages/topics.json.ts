import type { APIContext } from 'astro'
import { drawings } from '../drawings.ts'
import { codeSystemNames, codeSystems } from '../library/code-systems.ts'
import { wordsAt } from '../library/words.ts'
import { allSites } from './_editions.ts'

/** Every page of the library as data, in all languages, as `topics.schema.json` says. */
export async function GET({ site: origin }: APIContext) {
  const [sites, pages] = await Promise.all([allSites(), drawings().pages()])
  const [first] = sites
  if (!first) throw new Error('The library has no language')
  const whole = (path: string) => new URL(first.base + path, origin).href
  const keyOf = ({ language, kind, id }: { language: string; kind: string; id: string }) =>
    `${language}/${kind}/${id}`
  const editions = new Map(
    await Promise.all(pages.map(async (page) => [keyOf(page), await drawings().editionOf(page)] as const)),
  )
  const all = sites.flatMap(({ topics }) => topics)
  const inLanguages = Map.groupBy(all, ({ kind, id }) => `${kind}/${id}`)

  const data = {
    $schema: whole('/topics.schema.json'),
    library: wordsAt(first.words, 'library.name'),
    publisher: first.clinic.name,
    languages: sites.map(({ language, addresses }) => ({
      language,
      url: new URL(addresses.home, origin).href,
    })),
    codeSystems: codeSystemNames.map((id) => ({
      id,
      name: codeSystems[id].name,
      oid: codeSystems[id].oid,
      connect: `${whole('/connect/')}#${id}={code}`,
    })),
    topics: all.map((topic) => ({
      ...topic,
      url: whole(topic.url),
      edition: editions.get(keyOf(topic)),
      translations: (inLanguages.get(`${topic.kind}/${topic.id}`) ?? [])
        .filter(({ language }) => language !== topic.language)
        .map(({ language, url }) => ({ language, url: whole(url) })),
    })),
  }
  return new Response(`${JSON.stringify(data, null, 1)}\n`)
}
