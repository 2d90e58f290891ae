import { expect, test } from 'vitest'
import { KeptKeys } from '../../scripts/lib/kept-keys.ts'
import { libraryDrawings } from '../../scripts/lib/library-drawings.ts'
import { folderWith } from '../helpers/folder.ts'
import { condition, type Files, guide, library, site, term } from '../helpers/library.ts'

const files: Files = {
  'en/glossary.yaml': term('airway') + term('lung'),
  'en/conditions/asthma.mdx': condition('The [tube](term:airway) and the [guide](guide:visit).'),
  'en/conditions/cough.mdx': condition('The [sac](term:lung).').replace('Asthma', 'Cough'),
  'en/guides/visit.mdx': guide('Come in.'),
}

/** Builds in turn, with one store: the key of each page, and which pages were drawn to know it. */
async function store(code = 'code') {
  const folder = await folderWith({})
  return async (changed: Files = {}, codeNow = code) => {
    const keys = await KeptKeys.read(folder, codeNow)
    const read = async () => library({ ...files, ...changed })
    const drawn: string[] = []
    const { keyOf } = keys
    keys.keyOf = (file, text, draw) =>
      keyOf.call(keys, file, text, () => {
        drawn.push(file)
        return draw()
      })
    const drawings = libraryDrawings({ contentDir: '/content', basePath: '/' }, read, keys)
    const [inEnglish] = await drawings.sites()
    if (!inEnglish) throw new Error('There is no site')
    const all = (await drawings.pages()).map(async (page) => [page.id, await drawings.keyOf(inEnglish, page)])
    const found = Object.fromEntries(await Promise.all(all)) as Record<string, string | undefined>
    await keys.save()
    return { keys: found, drawn }
  }
}

/** Pages whose key is another one after a change. */
async function changedBy(changed: Files): Promise<string[]> {
  const build = await store()
  const { keys: before } = await build()
  const { keys: after } = await build(changed)
  return Object.keys(after).filter((id) => after[id] !== before[id])
}

test.each<[string, Files, string[]]>([
  ['nothing', {}, []],
  [
    'a term that is renamed, the pages that use it',
    { 'en/glossary.yaml': term('airway').replace('term: airway', 'term: windpipe') + term('lung') },
    ['asthma'],
  ],
  ['the text of a page, that page', { 'en/conditions/cough.mdx': condition('No sac.') }, ['cough']],
  [
    'the name of a page, the pages that link to it as well',
    { 'en/guides/visit.mdx': guide('Come in.').replace('Your visit', 'First visit') },
    ['asthma', 'visit'],
  ],
  [
    'the phone of the clinic, all pages',
    { 'site.yaml': site().replace('0100', '0199') },
    ['asthma', 'cough', 'visit'],
  ],
  ['a page more, no other page', { 'en/guides/more.mdx': guide('More.') }, ['more']],
])('what changes with %s', async (_, changed, expected) => {
  expect(await changedBy(changed)).toEqual(expected)
})

test('a page whose text has changed is the only one that is drawn to know its key', async () => {
  const build = await store()
  expect((await build()).drawn).toHaveLength(3)
  expect((await build()).drawn).toEqual([])
  expect((await build({ 'en/guides/visit.mdx': guide('Come in, please.') })).drawn).toEqual([
    'en/guides/visit.mdx',
  ])
})

test('other code draws all pages again', async () => {
  const build = await store()
  const { keys: before } = await build()
  const { keys: after, drawn } = await build({}, 'other code')
  expect(drawn).toHaveLength(3)
  expect(Object.values(after)).not.toEqual(expect.arrayContaining([before.asthma]))
})

test('a page with code is drawn each time', async () => {
  const build = await store()
  const { keys } = await build({ 'en/guides/visit.mdx': guide('export const a = 1\n\nCome {a}.') })
  expect(keys.visit).toBeUndefined()
  expect(keys.asthma).toBeDefined()
})
