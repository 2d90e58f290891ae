import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { browse } from './browse.ts'
import { fixture } from './sites.ts'

const { open, url } = browse(fixture)

test('another library, in two languages and under a base path, has every address of the contract', async () => {
  const paths = [
    '',
    'conditions/asthma/',
    'treatments/inhaler/',
    'symptoms/wheezing/',
    'guides/breathing-well/',
    'compare/inhaler-or-rest/',
  ]
  const parts = [
    'a-to-z/',
    'glossary/',
    'questions/',
    'search/',
    'handout/',
    'sources/',
    'about/',
    'privacy/',
    'accessibility/',
    'connect/',
    'offline/',
  ]
  for (const path of [...paths, ...parts]) {
    expect((await fetch(url(path))).status, path).toBe(200)
    expect((await fetch(url(`es/${path}`))).status, `es/${path}`).toBe(200)
  }
  for (const path of ['topics.json', 'topics.schema.json', 'sitemap.xml', 'robots.txt'])
    expect((await fetch(url(path))).status, path).toBe(200)
  expect((await fetch(url('nowhere/'))).status).toBe(404)
})

test('a page in the second language links to pages of its own language', async () => {
  const { page, messages } = await open('es/symptoms/wheezing/')
  expect(await page.locator('html').getAttribute('lang')).toBe('es')
  await page.locator('.text a', { hasText: 'Asma' }).click()
  expect(page.url()).toBe(url('es/conditions/asthma/'))
  expect(messages).toEqual([])
})

test('its own emergency number stands in the warning signs', async () => {
  const { page } = await open('es/conditions/asthma/')
  expect(await page.locator('#warning-signs').innerText()).toContain('Llame al 112.')
})

test('search works under the base path, in each language', async () => {
  const { page } = await open('es/search/#q=silbidos')
  await expect.poll(() => page.locator('.results a').first().innerText()).toBe('Silbidos')
  expect(await page.locator('.results a').first().getAttribute('href')).toBe('/library/es/symptoms/wheezing/')
})

test('an address that a page had before leads to it, in each language, and no list names it', async () => {
  for (const [prefix, name] of [
    ['', 'Asthma'],
    ['es/', 'Asma'],
  ]) {
    const html = await readFile(join(fixture.outDir, `${prefix}conditions/tight-lungs/index.html`), 'utf8')
    const now = `/library/${prefix}conditions/asthma/`
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${now}">`)
    expect(html).toContain('<meta name="robots" content="noindex">')
    expect(html).toContain(`<link rel="canonical" href="https://example.org${now}">`)
    expect(html.match(/<h1>.*?<\/h1>/g)).toEqual(['<h1>This page has moved</h1>'])
    expect(html).toContain(`<a href="${now}">${name}</a>`)
    expect(html).not.toContain('<script')
  }
  const lists = ['sitemap.xml', 'topics.json', 'a-to-z/index.html', 'conditions/index.html', 'names.json']
  for (const list of lists)
    expect(await readFile(join(fixture.outDir, list), 'utf8')).not.toContain('tight-lungs')

  const { page, messages } = await open('conditions/tight-lungs/')
  await page.waitForURL(url('conditions/asthma/'))
  expect(messages).toEqual([])
  const search = await open('search/#q=moved')
  await expect.poll(() => search.page.locator('.status').innerText()).toContain('Nothing found for "moved"')
})

test('every component of a text is drawn', async () => {
  const { page } = await open('guides/breathing-well/')
  const text = await page.locator('.text').innerText()
  expect(text).toContain('You cannot speak.')
  expect(text).toContain('What causes my wheezing?')
  expect(await page.locator('.text .line').count()).toBe(2)
  expect(await page.locator('.do').innerText()).toMatch(/^Do\s+Sit down\./)
  expect(await page.locator('.do-not').innerText()).toMatch(/^Do not\s+Do not hurry\./)
  expect(await page.locator('.trade-off .side').allInnerTexts()).toEqual(['Inhaler', 'Rest'])
  const condition = await open('conditions/asthma/')
  expect(await condition.page.locator('.choice').innerText()).toMatch(
    /^Inhaler\s+Usually tried first\s+It brings/,
  )
  expect(await condition.page.getByRole('img', { name: 'airway' }).count()).toBe(1)
})
