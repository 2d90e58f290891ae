import { drawings } from '../drawings.ts'
import { codeSystemNames, codeSystems } from '../library/code-systems.ts'
import { wordsAt } from '../library/words.ts'
import { allSites } from './_editions.ts'

/**
 * Every page of the library as data, in all languages, as `topics.schema.json` says: in as many files as that takes,
 * each of which names the next.
 */
export async function topicFiles(origin: URL | undefined): Promise<object[]> {
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
  const topics = all.map((topic) => ({
    ...topic,
    url: whole(topic.url),
    edition: editions.get(keyOf(topic)),
    translations: (inLanguages.get(`${topic.kind}/${topic.id}`) ?? [])
      .filter(({ language }) => language !== topic.language)
      .map(({ language, url }) => ({ language, url: whole(url) })),
  }))
  const head = {
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
  }
  const most = first.topicsInFile
  const count = Math.max(1, Math.ceil(topics.length / most))
  return Array.from({ length: count }, (_, index) => ({
    ...head,
    ...(index + 1 < count && { next: whole(`/topics-${index + 2}.json`) }),
    topics: topics.slice(index * most, (index + 1) * most),
  }))
}

export const topicsJson = (file: object | undefined) => new Response(`${JSON.stringify(file, null, 1)}\n`)
