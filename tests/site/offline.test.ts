import { copyFile, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/lib/browser.ts'
import { writeOfflineFiles } from '../../scripts/lib/offline-files.ts'
import { serve } from '../../scripts/lib/serve.ts'
import type { OfflineList } from '../../src/client/offline/saved.ts'
import { fixture } from './sites.ts'

// A site that a test may change and take off the network, and a browser that has not met it before.

let browser: Browser
let folder = ''
let server: Awaited<ReturnType<typeof serve>>
let context: BrowserContext
let page: Page
let messages: string[] = []

beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser?.close())

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'careleaf-'))
  await cp(fixture.outDir, folder, { recursive: true })
  server = await serve({ outDir: folder, basePath: fixture.basePath }, 0)
  context = await browser.newContext()
  page = await context.newPage()
  messages = []
  page.on('console', (message) => messages.push(message.text()))
  page.on('pageerror', (error) => messages.push(error.message))
})
afterEach(async () => {
  await context.close()
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

const open = (path: string) => page.goto(server.url + path, { waitUntil: 'networkidle' })
const said = () => page.locator('.said').innerText()
const saved = 'It is saved. You can read it with no network.'

async function save(offer: string, path = 'offline/'): Promise<void> {
  await open(path)
  await page.locator(`${offer} button`).click()
  await expect.poll(said, { timeout: 60_000 }).toBe(saved)
}

/** The network is lost, and the server is gone too. */
async function loseNetwork(): Promise<void> {
  await context.setOffline(true)
  await server.close()
}

/** What the browser holds of the site. */
const held = () =>
  page.evaluate(async () => ({
    workers: (await navigator.serviceWorker.getRegistrations()).length,
    copies: (await caches.keys()).length,
    stored: localStorage.length + sessionStorage.length,
    databases: (await indexedDB.databases()).length,
    cookies: document.cookie,
  }))
const nothing = { workers: 0, copies: 0, stored: 0, databases: 0, cookies: '' }

const listOf = async (): Promise<OfflineList> =>
  JSON.parse(await readFile(join(folder, 'offline.json'), 'utf8'))

/** Publish the site again with another text on a page. */
async function publish(file: string, from: string, to: string): Promise<void> {
  const path = join(folder, file)
  await writeFile(path, (await readFile(path, 'utf8')).replaceAll(from, to))
  await writeOfflineFiles(folder, true)
}

test('nothing is registered, kept or stored before one asks for it', async () => {
  for (const path of [
    '',
    'conditions/asthma/',
    'handout/',
    'search/#q=asthma',
    'offline/#pages=/library/conditions/asthma/',
  ]) {
    await open(path)
    expect(await held(), path).toEqual(nothing)
  }
  expect(await context.cookies()).toEqual([])
  expect(await page.locator('.nothing').innerText()).toBe('Nothing is saved on this device.')
  expect(messages).toEqual([])
})

test('the list has each file that a reader may need, with its digest, and is the same at each build', async () => {
  const before = await readFile(join(folder, 'offline.json'), 'utf8')
  await writeOfflineFiles(folder, true)
  expect(await readFile(join(folder, 'offline.json'), 'utf8')).toBe(before)
  const { files, pages } = await listOf()
  const paths = files.map(([path]) => path)
  for (const path of [
    'index.html',
    'es/names.json',
    'pagefind/pagefind.js',
    'favicon.svg',
    'connect/index.html',
  ])
    expect(paths).toContain(path)
  expect(paths.filter((path) => /offline.*js$|\.pdf$|^_headers|404|sitemap|topics/.test(path))).toEqual([])
  const asthma = pages['conditions/asthma/']
  expect(asthma?.name).toBe('Asthma')
  expect(asthma?.files.map((place) => paths[place])).toContain('conditions/asthma/index.html')
})

test('after the whole library is saved, every page and the search are there without a network', async () => {
  await save('.whole')
  expect(await page.locator('.what').innerText()).toBe('The whole library is saved, with its search.')
  expect(messages).toEqual([])
  await loseNetwork()

  const { pages } = await listOf()
  expect(Object.keys(pages).length).toBeGreaterThan(30)
  for (const [path, { name }] of Object.entries(pages)) {
    await page.goto(server.url + path)
    expect(await page.locator('h1').innerText(), path).toBe(name)
    expect(await page.locator('.saved-note').innerText(), path).toContain('This is a saved copy')
    expect(await page.evaluate(() => getComputedStyle(document.body).margin), path).toBe('0px')
  }
  for (const [language, query, found] of [
    ['', 'asthma', 'Asthma'],
    ['es/', 'silbidos', 'Silbidos'],
  ]) {
    await page.goto(`${server.url}${language}search/#q=${query}`)
    await expect.poll(() => page.locator('.found-names a').first().innerText()).toBe(found)
    await expect.poll(() => page.locator('.found-text a').count(), { timeout: 60_000 }).toBeGreaterThan(0)
    await page.locator('#find-large').fill(`${query} `)
    await expect.poll(() => page.getByRole('option').count()).toBeGreaterThan(0)
  }
})

test('one page is saved with its figure and its styles; another says that it is not saved', async () => {
  await open('conditions/asthma/')
  await page.getByRole('link', { name: 'Save this page for offline' }).click()
  await expect.poll(() => page.locator('.asked-names').innerText()).toBe('Asthma')
  await page.locator('.asked button').click()
  await expect.poll(said, { timeout: 60_000 }).toBe(saved)
  expect(await page.locator('.names a').allInnerTexts()).toEqual(['Asthma'])
  expect(await page.locator('.asked .size').innerText()).toBe('Saved')
  await loseNetwork()

  await page.goto(`${server.url}conditions/asthma/`)
  expect(await page.getByRole('img', { name: 'airway' }).isVisible()).toBe(true)
  expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px')
  expect(await page.locator('h1').innerText()).toBe('Asthma')

  await page.goto(`${server.url}treatments/rest/`)
  expect(await page.locator('.saved-note').innerText()).toContain('is not saved on this device')
  await page.locator('.names a').click()
  expect(await page.locator('h1').innerText()).toBe('Asthma')
})

test('a packet is saved, and can be put together without a network', async () => {
  await save('.packet')
  expect(await page.locator('.names a').allInnerTexts()).toEqual(['Asthma', 'Breathing well'])
  await loseNetwork()
  await page.goto(`${server.url}handout/`)
  await page.locator('.packets a').first().click()
  await expect.poll(() => page.locator('#packet h1').count(), { timeout: 60_000 }).toBeGreaterThan(2)
  expect(await page.locator('.chosen li').count()).toBe(2)
  expect(await page.locator('.wrong').isVisible()).toBe(false)
})

test('pages that are saved one after the other are all there', async () => {
  await save('.asked', 'offline/#pages=/library/conditions/asthma/')
  await save('.asked', 'es/offline/#pages=/library/es/conditions/asthma/')
  expect((await held()).copies).toBe(1)
  await loseNetwork()
  await page.goto(`${server.url}conditions/asthma/`)
  expect(await page.locator('h1').innerText()).toBe('Asthma')
  await page.goto(`${server.url}es/conditions/asthma/`)
  expect(await page.locator('h1').innerText()).toBe('Asma')
})

test('removing takes everything off the device', async () => {
  await save('.whole')
  expect(await held()).toMatchObject({ workers: 1, copies: 1, stored: 0, databases: 0, cookies: '' })
  await page.getByRole('button', { name: 'Remove all that is saved' }).click()
  await expect.poll(said).toBe('All that was saved is removed from this device.')
  expect(await held()).toEqual(nothing)
  expect(await page.locator('.saved').isVisible()).toBe(false)
  await loseNetwork()
  await expect(page.goto(`${server.url}conditions/asthma/`)).rejects.toThrow()
})

test('who is online reads the newest page, is told that the saved one is old, and updates it whole', async () => {
  await save('.whole')
  await publish('conditions/asthma/index.html', 'Asthma', 'Asthma today')
  await open('conditions/asthma/')
  expect(await page.locator('h1').innerText()).toBe('Asthma today')
  expect(await page.locator('.saved-note').innerText()).toContain('The copy on this device is old.')
  await open('treatments/rest/')
  expect(await page.locator('.saved-note').count()).toBe(0)

  await open('offline/')
  expect(await page.locator('.newer').innerText()).toContain('What you saved is an old edition.')
  await context.setOffline(true)
  await open('conditions/asthma/')
  expect(await page.locator('h1').innerText()).toBe('Asthma')
  await context.setOffline(false)

  await open('offline/')
  await page.getByRole('button', { name: 'Update what is saved' }).click()
  await expect.poll(said, { timeout: 60_000 }).toBe(saved)
  expect(await page.locator('.newer').innerText()).toBe('')
  expect((await held()).copies).toBe(1)
  await loseNetwork()
  await page.goto(`${server.url}conditions/asthma/`)
  expect(await page.locator('h1').innerText()).toBe('Asthma today')
})

test('an update that breaks off leaves the copy that was there', async () => {
  await save('.whole')
  await publish('conditions/asthma/index.html', 'Asthma', 'Asthma today')
  await open('offline/')
  // The list is of an edition that the host does not have whole.
  await rm(join(folder, 'conditions/asthma/index.html'))
  await page.getByRole('button', { name: 'Update what is saved' }).click()
  await expect.poll(said, { timeout: 60_000 }).toContain('the library was changed at the same time')
  expect((await held()).copies).toBe(1)
  await loseNetwork()
  await page.goto(`${server.url}conditions/asthma/`)
  expect(await page.locator('h1').innerText()).toBe('Asthma')
})

test('a copy that is old says how old', async () => {
  await save('.asked', 'offline/#pages=/library/conditions/asthma/')
  await page.evaluate(async () => {
    const [name = ''] = await caches.keys()
    const cache = await caches.open(name)
    const address = '/library/offline-record.json'
    const record = await (await cache.match(address))?.json()
    record.savedAt = new Date(Date.now() - 40.5 * 86_400_000).toISOString()
    await cache.put(address, new Response(JSON.stringify(record)))
  })
  await open('offline/')
  expect(await page.locator('.age').innerText()).toContain('It is 40 days old')
  await loseNetwork()
  await page.goto(`${server.url}conditions/asthma/`)
  expect(await page.locator('.saved-note').innerText()).toContain(
    'It is 40 days old, and may be out of date.',
  )
})

test('a network that is lost half-way leaves nothing behind', async () => {
  await open('offline/')
  let asked = 0
  await context.route('**/library/**', (route) => (++asked > 20 ? route.abort() : route.continue()))
  await page.locator('.whole button').click()
  await expect.poll(said, { timeout: 60_000 }).toContain('the network was lost')
  expect(asked).toBeGreaterThan(20)
  expect(await held()).toEqual(nothing)
  expect(await page.locator('.nothing').isVisible()).toBe(true)
})

test('a device without room is told so, and keeps nothing', async () => {
  await open('offline/')
  const devtools = await context.newCDPSession(page)
  const origin = new URL(server.url).origin
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 200_000 })
  await page.locator('.whole button').click()
  await expect.poll(said, { timeout: 60_000 }).toContain('this device has too little room')
  expect(await held()).toEqual(nothing)
})

test('what an interrupted saving left is gone at the next visit, and is never taken for a copy', async () => {
  await open('offline/')
  await page.evaluate(async () => {
    const cache = await caches.open(`careleaf ${location.origin}/library/ 1`)
    await cache.put('/library/conditions/asthma/', new Response('half'))
  })
  await open('offline/')
  await expect.poll(held).toEqual(nothing)
  expect(await page.locator('.saved').isVisible()).toBe(false)
})

test('a host that ends saving takes all copies and workers off the devices of readers', async () => {
  await save('.whole')
  await copyFile(join(folder, 'offline.js'), join(folder, 'before.js'))
  await writeOfflineFiles(folder, false)
  expect(await readFile(join(folder, 'offline.js'))).not.toEqual(await readFile(join(folder, 'before.js')))
  await open('conditions/asthma/')
  await expect.poll(held, { timeout: 60_000 }).toEqual(nothing)
})

test('what cannot be kept, as the host has ended saving, is never said to be saved', async () => {
  await copyFile(join(folder, 'offline-stop.js'), join(folder, 'offline.js'))
  await open('offline/')
  await page.locator('.packet button').click()
  await expect.poll(said, { timeout: 60_000 }).toContain('this browser or this library does not allow it now')
  await expect.poll(held, { timeout: 60_000 }).toEqual(nothing)
})

test('a copy that was saved in one language is not called old in another', async () => {
  await save('.packet', 'es/offline/')
  await open('offline/')
  expect(await page.locator('.newer').innerText()).toBe('')
  expect(await page.locator('.update').isVisible()).toBe(false)
})

test('without a script the page says how to keep a page in other ways', async () => {
  const plain = await browser.newContext({ javaScriptEnabled: false })
  const tab = await plain.newPage()
  await tab.goto(`${server.url}offline/`)
  const text = await tab.locator('main').innerText()
  expect(text).toContain('Saving here needs JavaScript.')
  expect(text).toContain('Print it.')
  expect(text).not.toContain('What to save')
  await plain.close()
})
