import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readTree } from '../../scripts/lib/read-tree.ts'
import { projectDir, run, usersEnv } from '../helpers/run.ts'
import { fixture } from './sites.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'careleaf-'))
  await cp(fixture.env.CONTENT_DIR, join(folder, 'content'), { recursive: true })
})
afterEach(() => rm(folder, { recursive: true, force: true }))

/** A library and its site; each library has a store of its own, empty at first. */
const env = (name: string) => ({
  ...fixture.env,
  CONTENT_DIR: join(folder, name),
  OUT_DIR: join(folder, `${name}-dist`),
})

async function build(name: string, more: Record<string, string> = {}): Promise<void> {
  const { code, output } = await run('build.ts', { env: { ...env(name), ...more } })
  expect(code, output).toBe(0)
}

const digests = async (name: string) =>
  [...(await readTree(join(folder, `${name}-dist`)))].map(
    ([file, bytes]) => `${file} ${createHash('sha256').update(bytes).digest('hex')}`,
  )

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(folder, 'content', file)
  const before = await readFile(path, 'utf8')
  const after = change(before)
  expect(after).not.toBe(before)
  await writeFile(path, after)
}

test('a library that was built before and has changed comes out as one that never was', async () => {
  await build('content')
  const before = await digests('content')
  await edit('en/guides/breathing-well.mdx', (text) => text.replace('some people', 'some people here'))
  await edit('en/glossary.yaml', (text) => text.replace('term: airway', 'term: air tube'))
  await edit('site.yaml', (text) => text.replace('555 0100', '555 0199'))
  await build('content')
  await cp(join(folder, 'content'), join(folder, 'fresh'), { recursive: true })
  await build('fresh')
  const again = await digests('content')
  expect(again).toEqual(await digests('fresh'))
  expect(again).not.toEqual(before)
})

test('a library that was built for another address comes out as one that never was', async () => {
  const moved = { SITE_URL: 'https://example.com', BASE_PATH: '/' }
  await build('content')
  await build('content', moved)
  await cp(join(folder, 'content'), join(folder, 'fresh'), { recursive: true })
  await build('fresh', moved)
  expect(await digests('content')).toEqual(await digests('fresh'))
})

test.each(['pages', 'index'])(
  'a build that is killed among the %s leaves the old site, and the next is right',
  async (at) => {
    await build('content')
    const before = await digests('content')
    const page = 'en/guides/breathing-well.mdx'
    const text = await readFile(join(folder, 'content', page), 'utf8')
    await edit(page, () => text.replace('some people', 'some people here'))

    const killed = spawn(process.execPath, ['scripts/build.ts'], {
      cwd: projectDir,
      env: { ...usersEnv, ...env('content') },
      stdio: 'ignore',
    })
    const ended = new Promise((done) => killed.on('close', (_, signal) => done(signal)))
    const isThere = async () => {
      const files = await readdir(join(folder, 'content-dist.new'), { recursive: true }).catch(
        (): string[] => [],
      )
      return files.some((file) => (at === 'pages' ? file.endsWith('index.html') : file === 'pagefind'))
    }
    await expect.poll(isThere, { interval: 2, timeout: 60_000 }).toBe(true)
    killed.kill('SIGKILL')
    expect(await ended).toBe('SIGKILL')
    expect(await digests('content')).toEqual(before)

    // What the killed build drew of the other text must not come back.
    await edit(page, () => text)
    await build('content')
    expect(await digests('content')).toEqual(before)
  },
)
