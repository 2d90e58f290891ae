import { type ChildProcess, spawn } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launchBrowser } from './browser.ts'
import { folderOf } from './check-content.ts'
import { readLibrary } from './read-library.ts'
import { UsageError } from './usage-error.ts'

const project = join(import.meta.dirname, '../..')

/** Milliseconds from a save until its finding and its words are there. */
export interface SaveTimes {
  terminal: number
  toolbar: number
  page: number
}

type Room = keyof SaveTimes

/** Milliseconds until a server that has not started, or a save that is not shown, is given up. */
const patience = 60_000

/**
 * Save a page of a copy of a library again and again while `astro dev` shows it in a browser. Each save says something
 * else, and cites a claim that is not there. `onSave` hears of each.
 */
export async function measureDev(
  contentDir: string,
  saves: number,
  onSave: (done: number) => void,
): Promise<SaveTimes[]> {
  const { editions } = await readLibrary(contentDir)
  const edited = editions[0]?.allPages.find(({ kind }) => kind !== 'comparison')
  if (!edited) throw new UsageError(`There is no page in \`${folderOf(contentDir)}\` to save`)
  const browser = await launchBrowser()
  const folder = await mkdtemp(join(tmpdir(), 'careleaf-dev-'))
  await cp(contentDir, folder, { recursive: true })
  const sightings = new Sightings()
  const server = startServer(folder)
  try {
    const url = await addressOf(server)
    server.stdout?.on('data', (text) => sightings.look('terminal', String(text)))
    const page = await browser.newPage()
    await watchPage(page, (room, text) => sightings.look(room, text))
    await page.goto(url + edited.address.slice(1))
    const file = join(folder, edited.file)
    const text = await readFile(file, 'utf8')
    // The first saves are what a server and a browser that have just started take longer for.
    const first = 3
    const times: SaveTimes[] = []
    for (let save = 1; save <= first + saves; save++) {
      const since = Date.now()
      const seen = sightings.of(save)
      await writeFile(file, `${text}\n\nThis is ${markOf(save)} [@${markOf(save)}].\n`)
      const [terminal, toolbar, shown] = await seen
      if (save > first) {
        times.push({ terminal: terminal - since, toolbar: toolbar - since, page: shown - since })
        onSave(times.length)
      }
      // As one who writes on: no save comes while the one before is still being shown.
      await new Promise((done) => setTimeout(done, 700))
    }
    return times
  } finally {
    await browser.close()
    server.kill()
    await rm(folder, { recursive: true, force: true })
  }
}

const markOf = (save: number) => `bench-save-${save}-end`

/** When each save was first seen in each place. */
class Sightings {
  #wanted = new Map<string, (time: number) => void>()

  look(room: Room, text: string): void {
    const now = Date.now()
    for (const [mark] of text.matchAll(/bench-save-\d+-end/g)) this.#wanted.get(`${room} ${mark}`)?.(now)
  }

  of(save: number): Promise<[terminal: number, toolbar: number, page: number]> {
    const seen = (room: Room) =>
      new Promise<number>((done, fail) => {
        const late = setTimeout(() => fail(new Error(`Save ${save} did not show in the ${room}`)), patience)
        this.#wanted.set(`${room} ${markOf(save)}`, (time) => {
          clearTimeout(late)
          done(time)
        })
      })
    return Promise.all([seen('terminal'), seen('toolbar'), seen('page')])
  }
}

function startServer(contentDir: string): ChildProcess {
  return spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'dev', '--port', '4397'], {
    cwd: project,
    env: {
      ...process.env,
      CONTENT_DIR: contentDir,
      BASE_PATH: '/',
      NO_COLOR: '1',
      ASTRO_TELEMETRY_DISABLED: '1',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}

/** Where a server is, once it has said so. */
function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = ''
    server.stdout?.on('data', (text) => {
      said += text
      const [address] = /http:\/\/localhost:\d+\//.exec(said) ?? []
      if (address && said.includes('watching for file changes')) done(address)
    })
    server.on('exit', () => fail(new Error(`The server ended: ${said.trim().split('\n').at(-1)}`)))
    setTimeout(() => fail(new Error('The server did not start')), patience).unref()
  })
}

/** Tell what a page and the toolbar on it say, over all of its reloads, as soon as it is there. */
async function watchPage(page: Page, tell: (room: Room, text: string) => void): Promise<void> {
  await page.exposeFunction('tell', tell)
  await page.addInitScript(() => {
    const told = new Set<string>()
    const look = (room: string, text = '') => {
      const [mark] = /bench-save-\d+-end/.exec(text) ?? []
      if (!mark || told.has(room + mark)) return
      told.add(room + mark)
      Reflect.get(globalThis, 'tell')(room, mark)
    }
    setInterval(() => {
      look('page', document.querySelector('main')?.textContent ?? '')
      const toolbar = document.querySelector('astro-dev-toolbar')?.shadowRoot
      const canvas = toolbar?.querySelector(
        'astro-dev-toolbar-app-canvas[data-app-id="careleaf-findings"]',
      )?.shadowRoot
      look('toolbar', canvas?.querySelector('astro-dev-toolbar-window')?.textContent ?? '')
    }, 4)
  })
}
