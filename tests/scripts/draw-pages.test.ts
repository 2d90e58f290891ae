import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { BundledSite } from '../../scripts/lib/bundled-site.ts'
import { drawPages } from '../../scripts/lib/draw-pages.ts'
import { readSettings } from '../../scripts/lib/settings.ts'
import { folderWith, textsIn } from '../helpers/folder.ts'

const settings = readSettings({ SITE_URL: 'https://example.org', BASE_PATH: '/library/' })

type Paths = Record<string, { key?: string; type?: 'endpoint' }>

/** A world of a site that draws each path as its address and a number that grows, and of the folders that it needs. */
async function world() {
  const folder = await folderWith({ 'assets/style.css': 'p{}' })
  const drawn: string[] = []
  const out = async (name: string, paths: Paths) => {
    const all = Object.entries(paths).map(([pathname, { key, type = 'page' }]) => ({
      pathname,
      route: { type },
      cacheKey: key,
    }))
    const site: BundledSite = {
      assets: join(folder, 'assets'),
      sitePaths: async () => all as unknown as Awaited<ReturnType<BundledSite['sitePaths']>>,
      drawPath: async (address) => new TextEncoder().encode(`${address} ${drawn.push(address)}`),
    }
    await drawPages(site, join(folder, name), join(folder, 'kept'), settings)
    return textsIn(join(folder, name))
  }
  return { folder, drawn, out }
}

test('each path is written where hosts look for it, beside what pages load', async () => {
  const { out } = await world()
  const files = await out('dist', {
    '/': {},
    '/404': {},
    '/es/guides/a': {},
    '/es/names.json': { type: 'endpoint' },
  })
  expect(files).toEqual({
    'style.css': 'p{}',
    'index.html': 'https://example.org/library/ 1',
    '404.html': 'https://example.org/library/404.html 2',
    'es/guides/a/index.html': 'https://example.org/library/es/guides/a/ 3',
    'es/names.json': 'https://example.org/library/es/names.json 4',
  })
})

test('a path with the key that it had is not drawn again; one without a key is, each time', async () => {
  const { out, drawn } = await world()
  const before = await out('before', { '/same': { key: 'a' }, '/other': { key: 'a' }, '/none': {} })
  drawn.length = 0
  const after = await out('after', { '/same': { key: 'a' }, '/other': { key: 'b' }, '/none': {} })
  expect(drawn).toEqual(['https://example.org/library/other/', 'https://example.org/library/none/'])
  expect(after['same/index.html']).toBe(before['same/index.html'])
})

test('what a site has no more is not kept', async () => {
  const { out, folder } = await world()
  await out('before', { '/one': { key: 'a' }, '/two': { key: 'a' } })
  expect(Object.keys(await out('after', { '/two': { key: 'b' } }))).toEqual(['style.css', 'two/index.html'])
  expect(await readdir(join(folder, 'kept'))).toHaveLength(1)
})
