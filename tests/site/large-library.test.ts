import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { run } from '../helpers/run.ts'
import { fixture } from './sites.ts'

/** A library whose lists are too long for one page: here two names are. */
let folder = ''
let output = ''
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'careleaf-'))
  const content = join(folder, 'content')
  await cp(fixture.env.CONTENT_DIR, content, { recursive: true })
  const file = join(content, 'site.yaml')
  const text = await readFile(file, 'utf8')
  await writeFile(
    file,
    text.replace('limits: {', 'limits: { namesOnPage: 2, addressesInSitemap: 20, topicsInFile: 5,'),
  )
  const page = join(content, 'en/conditions/asthma.mdx')
  const names = 'alsoCalled: [Air way trouble, Wheezy lungs, Ärger mit der Luft'
  await writeFile(page, (await readFile(page, 'utf8')).replace(/alsoCalled: \[[^\]]*/, names))
  const built = await run('build.ts', {
    env: { ...fixture.env, CONTENT_DIR: content, OUT_DIR: join(folder, 'dist') },
  })
  output = built.output
  expect(built.code, output).toBe(0)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

const read = (file: string) => readFile(join(folder, 'dist', file), 'utf8')

test('A to Z leads to a page for each letter, and to parts of a letter with many names', async () => {
  const html = await read('a-to-z/index.html')
  expect([...html.matchAll(/href="\/library\/a-to-z\/([\w-]+)\/"/g)].map(([, slug]) => slug)).toEqual(
    expect.arrayContaining(['a', 'uc4', 'w']),
  )
  expect(html).not.toContain('Wheezy lungs,')
  const letter = await read('a-to-z/w/index.html')
  expect(letter).toContain('<title>A to Z: W')
  expect(letter).toContain('Wheezy lungs')
  expect(letter).not.toContain('Air way trouble')
  expect(letter).toContain('<link rel="canonical" href="https://example.org/library/a-to-z/w/">')
})

test('the rules find nothing in pages that are split', () => {
  expect(output).toMatch(/0 errors, 0 warnings in \d+ built pages/)
})

test('the sitemap names its parts, and they all addresses once', async () => {
  const index = await read('sitemap.xml')
  const parts = [...index.matchAll(/<loc>https:\/\/example\.org\/library\/(sitemap-\d+\.xml)/g)]
  expect(index).toContain('<sitemapindex')
  expect(parts.length).toBeGreaterThan(1)
  const all = await Promise.all(
    parts.map(async ([, file = '']) => (await read(file)).match(/<loc>[^<]*/g) ?? []),
  )
  const addresses = all.flat()
  expect(all.every(({ length }) => length <= 20)).toBe(true)
  expect(new Set(addresses).size).toBe(addresses.length)
  expect(addresses).toContain('<loc>https://example.org/library/conditions/asthma/')
  expect(addresses).toContain('<loc>https://example.org/library/a-to-z/w/')
})

test('the topics as data lead from file to file, and name each page once', async () => {
  const urls: string[] = []
  let next: string | undefined = 'https://example.org/library/topics.json'
  const files: number[] = []
  while (next) {
    const file: { topics: { url: string }[]; next?: string } = JSON.parse(
      await read(next.replace('https://example.org/library/', '')),
    )
    urls.push(...file.topics.map(({ url }) => url))
    files.push(file.topics.length)
    next = file.next
  }
  expect(files).toEqual([5, 5, 2])
  expect(new Set(urls).size).toBe(12)
})
