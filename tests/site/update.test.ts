import { copyFile, cp, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/lib/browser.ts'
import { sha256 } from '../../scripts/lib/handouts/page-digest.ts'
import { compareFolder } from '../../scripts/lib/hosting/compare-folder.ts'
import { deployPlan, type Step } from '../../scripts/lib/hosting/deploy-plan.ts'
import { isInstalled, runServer } from '../../scripts/lib/hosting/run-server.ts'
import { type Sums, sumsOf } from '../../scripts/lib/hosting/sums.ts'
import { indexSite } from '../../scripts/lib/index-site.ts'
import { readTree } from '../../scripts/lib/read-tree.ts'
import { fixture } from './sites.ts'

const isSkipped = !isInstalled('caddy')
if (isSkipped) console.warn('Skipped: there is no caddy on this machine (Debian: apt-get install caddy)')

interface Edition {
  folder: string
  sums: Sums
}

let work = ''
let editions: [Edition, Edition]
let live = ''
let server: Awaited<ReturnType<typeof runServer>>

beforeAll(async () => {
  work = await mkdtemp(join(tmpdir(), 'careleaf-update-'))
  const first = { folder: fixture.outDir, sums: await sumsOf(fixture.outDir) }
  editions = [first, await nextEdition(first.folder, join(work, 'next'))]
})
afterAll(() => rm(work, { recursive: true, force: true }))

beforeEach(async () => {
  if (isSkipped) return
  live = await mkdtemp(join(work, 'live-'))
  await cp(editions[0].folder, live, { recursive: true })
  server = await runServer('caddy', { folder: live, basePath: fixture.basePath, redirects: [] })
})
afterEach(() => server?.close())

/** The same site with another text on each page, other scripts and styles, and so another index of its text. */
async function nextEdition(from: string, folder: string): Promise<Edition> {
  await cp(from, folder, { recursive: true })
  const files = [...(await readTree(folder, () => false)).keys()]
  const hashed = files.filter((file) => /^_astro\/.*\.[\w-]{8}\.(js|css)$/.test(file))
  const names = hashed.map((file) => file.slice('_astro/'.length))
  const newName = (name: string) =>
    name.replace(/\.([\w-]{8})\.(\w+)$/, (_, hash, ending) => `.${[...hash].reverse().join('')}.${ending}`)
  for (const file of files.filter((each) => /\.(html|js|css)$/.test(each) && !each.startsWith('pagefind/'))) {
    const text = await readFile(join(folder, file), 'utf8')
    const renamed = names.reduce((all, name) => all.replaceAll(name, newName(name)), text)
    await writeFile(join(folder, file), renamed.replace('</main>', '<p>The second edition.</p></main>'))
  }
  for (const name of names) await rename(join(folder, '_astro', name), join(folder, '_astro', newName(name)))
  await rm(join(folder, 'pagefind'), { recursive: true })
  await indexSite(folder, join(work, 'index'), '')
  return { folder, sums: await sumsOf(folder) }
}

/** Do the steps of an update to the folder that is served, each file as a whole. */
async function play(steps: readonly Step[], from: string): Promise<void> {
  for (const { do: act, files } of steps) {
    for (const file of files) {
      if (act === 'delete') await rm(join(live, file))
      else {
        await mkdir(dirname(join(live, file)), { recursive: true })
        await copyFile(join(from, file), join(work, 'uploading'))
        await rename(join(work, 'uploading'), join(live, file))
      }
    }
  }
}

const ofToday = ({ days }: Step) => days === 0

/** Readers who open pages all the time, and ask for the late parts of a page after the site has changed below it. */
function readers(count: number) {
  const failed: string[] = []
  const state = { requests: 0, switches: 0, isOver: false }
  const ask = async (file: string, sums?: Sums) => {
    const response = await fetch(server.url + file.replace(/(^|\/)index\.html$/, '$1'))
    const bytes = new Uint8Array(await response.arrayBuffer())
    state.requests++
    const digest = sha256(bytes)
    const isWhole = (sums ? [sums] : editions.map((each) => each.sums)).some(
      (each) => each.get(file) === digest,
    )
    if (response.status !== 200 || !isWhole)
      failed.push(`${file}: ${response.status}${isWhole ? '' : ', other bytes'}`)
    return new TextDecoder().decode(bytes)
  }
  const pages = [...editions[0].sums.keys()].filter((file) => file.endsWith('index.html'))
  const read = async (turn: number) => {
    const html = await ask(pages[turn % pages.length] ?? '')
    const styles = html.match(/_astro\/[\w.-]+/g) ?? []
    const sums = editionWith(styles[0] ?? '')
    const index = JSON.parse(await ask('pagefind/pagefind-entry.json'))
    const found = editionWith(`pagefind/pagefind.en_${index.languages.en.hash.replace(/^en_/, '')}.pf_meta`)
    const since = state.switches
    for (const file of styles) await ask(file, sums)
    // Until the site changes below it, or for a while: no reader waits for another.
    for (let waited = 0; state.switches === since && !state.isOver && waited < 500; waited += 5) await wait(5)
    for (const file of allIn(sums, /^_astro\/.*\.js$/)) await ask(file, sums)
    for (const file of allIn(found, /^pagefind\/(fragment|index)\/|pf_meta$/)) await ask(file, found)
  }
  const work = Array.from({ length: count }, async (_, reader) => {
    for (let turn = reader; !state.isOver; turn += count)
      await read(turn).catch((error) => failed.push(String(error)))
  })
  return {
    failed,
    /** Waits until readers have asked for some more, and says that the site has changed. */
    async goOn() {
      const enough = state.requests + 20
      while (state.requests < enough) await wait(5)
      state.switches++
    },
    async end() {
      state.isOver = true
      await Promise.all(work)
      return state.requests
    },
  }
}

const allIn = (sums: Sums | undefined, pattern: RegExp) =>
  [...(sums?.keys() ?? [])].filter((file) => pattern.test(file))
const editionWith = (file: string) => editions.find(({ sums }) => sums.has(file))?.sums

describe.skipIf(isSkipped)('an update while people read', () => {
  test('no request fails in 20 switches between two editions, and the rest is gone a week later', async () => {
    const reading = readers(8)
    let later: Step[] = []
    for (let turn = 1; turn <= 20; turn++) {
      const next = editions[turn % 2] as Edition
      const steps = deployPlan(await sumsOf(live), next.sums)
      await play(steps.filter(ofToday), next.folder)
      later = steps.filter((step) => !ofToday(step))
      await reading.goOn()
    }
    const requests = await reading.end()
    expect(reading.failed).toEqual([])
    expect(requests).toBeGreaterThan(400)

    expect(later.flatMap(({ files }) => files).length).toBeGreaterThan(10)
    await play(later, '')
    expect(await compareFolder(live, editions[0].sums)).toEqual([])
  })

  test('in the wrong order some do: this test would see it', async () => {
    const reading = readers(8)
    for (let turn = 1; turn <= 4; turn++) {
      const next = editions[turn % 2] as Edition
      await play(deployPlan(await sumsOf(live), next.sums).toReversed(), next.folder)
      await reading.goOn()
    }
    await reading.end()
    expect(reading.failed.length).toBeGreaterThan(0)
  })

  test('a search that was open before goes on', async () => {
    const browser = await launchBrowser()
    try {
      const page = await browser.newPage()
      const said: string[] = []
      page.on('console', (message) => said.push(message.text()))
      page.on('requestfailed', (request) => said.push(request.url()))
      const found = async (query: string) => {
        await page.locator('#find-large').fill(query)
        await page.keyboard.press('Enter')
        await expect
          .poll(() => page.locator('.found-text').innerText(), { timeout: 20_000 })
          .toContain('Asthma')
      }
      await page.goto(`${server.url}search/`)
      await found('tubes')
      await play(deployPlan(editions[0].sums, editions[1].sums).filter(ofToday), editions[1].folder)
      await found('breath')
      expect(said).toEqual([])
      await page.goto(server.url)
      expect(await page.locator('main').innerText()).toContain('The second edition.')
    } finally {
      await browser.close()
    }
  })
})
