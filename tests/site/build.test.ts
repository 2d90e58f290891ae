import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { appendFile, cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { launchBrowser } from '../../scripts/lib/browser.ts'
import { readTree } from '../../scripts/lib/read-tree.ts'
import { contentComponents } from '../../src/checks/content-components.ts'
import { projectDir, run, usersEnv } from '../helpers/run.ts'
import { fixture } from './sites.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'careleaf-'))
  await cp(fixture.env.CONTENT_DIR, join(folder, 'content'), { recursive: true })
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const build = (env: Record<string, string> = {}) =>
  run('build.ts', {
    env: { ...fixture.env, CONTENT_DIR: join(folder, 'content'), OUT_DIR: join(folder, 'dist'), ...env },
  })

const digests = async (dir: string) =>
  [...(await readTree(dir))].map(
    ([file, bytes]) => `${file} ${createHash('sha256').update(bytes).digest('hex')}`,
  )

test('built twice, in another folder, time zone and locale, the site is the same to the byte', async () => {
  const { code, output } = await build({ TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })
  expect(code, output).toBe(0)
  expect(await digests(join(folder, 'dist'))).toEqual(await digests(fixture.outDir))
})

const textOf = async (file: string) => {
  const html = await readFile(file, 'utf8')
  return html
    .slice(html.indexOf('<div class="text">'), html.indexOf('<section id="questions"'))
    .replace(/>\s+</g, '><')
}

test('a page with code, which MDX compiles, comes out as the plain page does', async () => {
  const page = join(folder, 'content/en/conditions/asthma.mdx')
  const heading = '## What it is\n'
  await writeFile(
    page,
    (await readFile(page, 'utf8')).replace(heading, `export const sides = 2\n\n${heading}\n{sides}\n`),
  )
  const { code, output } = await build()
  expect(code, output).toBe(0)
  const withCode = await textOf(join(folder, 'dist/conditions/asthma/index.html'))
  const plain = await textOf(join(fixture.outDir, 'conditions/asthma/index.html'))
  expect(withCode.replace(/\s*2\s*<p>/, '<p>')).toBe(plain)
  expect(withCode).not.toBe(plain)
})

test('a clinic that switches saving for offline off offers none, and ends what is saved', async () => {
  await appendFile(join(folder, 'content/site.yaml'), 'offline: false\n')
  const { code, output } = await build()
  expect(code, output).toBe(0)
  const read = (file: string) => readFile(join(folder, 'dist', file), 'utf8')
  expect(await read('offline.js')).toBe(await read('offline-stop.js'))
  expect(await read('conditions/asthma/index.html')).not.toContain('for offline</a></p>')
  expect(await read('offline/index.html')).toContain('Pages of this library cannot be saved for offline now.')
  await expect(stat(join(folder, 'dist/offline.json'))).rejects.toThrow()
})

test('a library with an error is not built, and the old site stays as it was', async () => {
  expect((await build()).code).toBe(0)
  const before = await digests(join(folder, 'dist'))
  const page = join(folder, 'content/en/conditions/asthma.mdx')
  await writeFile(page, (await readFile(page, 'utf8')).replace('term:airway', 'term:airwey'))
  const { code, output } = await build()
  expect(code).toBe(1)
  expect(output).toContain('Unexpected term `airwey`')
  expect(await digests(join(folder, 'dist'))).toEqual(before)
})

test.each([
  ['a content folder that is not there', { CONTENT_DIR: '/nowhere' }, 'There is no folder `/nowhere`'],
  ['a base path without slashes', { BASE_PATH: 'library' }, 'Unexpected BASE_PATH `library`'],
  ['a site address that is none', { SITE_URL: 'example' }, 'Unexpected SITE_URL `example`'],
])('%s is told in one line, with exit code 2', async (_, env, message) => {
  const { code, output } = await build(env)
  expect(code).toBe(2)
  expect(output.trim().split('\n')).toHaveLength(1)
  expect(output).toContain(message)
  await expect(stat(join(folder, 'dist'))).rejects.toThrow()
})

test.each([
  ['a file that is not UTF-8', 'en/glossary.yaml', Buffer.from([0x2d, 0x20, 0xff, 0xfe]), 'file-unreadable'],
  ['an empty page', 'en/conditions/asthma.mdx', '', 'yaml-invalid'],
  ['broken YAML', 'en/questions.yaml', '- { id: x', 'yaml-invalid'],
  [
    'broken MDX',
    'en/guides/breathing-well.mdx',
    '---\nname: X\nsummary: Y\n---\n\n<NotSaid>\n',
    'mdx-invalid',
  ],
  ['a wrong type', 'site.yaml', 'clinic: 12\n', 'field-invalid'],
  ['an unknown key', 'site.yaml', 'clinic: { name: A, phone: B, fax: C }\n', 'field-unknown'],
])('%s is a finding with its place, never a stack trace', async (_, file, text, rule) => {
  await writeFile(join(folder, 'content', file), text)
  const { code, output } = await run('check.ts', {
    args: ['--format', 'json'],
    env: { CONTENT_DIR: join(folder, 'content') },
  })
  expect(code).toBe(1)
  const findings = JSON.parse(output) as { rule: string; file: string; line: number; column: number }[]
  const finding = findings.find((each) => each.file === file && each.rule === rule)
  expect(finding, output).toBeDefined()
  expect(finding?.line).toBeGreaterThan(0)
  expect(output).not.toMatch(/\n\s+at .*:\d+:\d+/)
})

test('a library without pages is a finding', async () => {
  await rm(join(folder, 'content/en'), { recursive: true })
  const { code, output } = await run('check.ts', { env: { CONTENT_DIR: join(folder, 'content') } })
  expect(code).toBe(1)
  expect(output).toContain('library-empty')
})

/** What the checker says in Astro's toolbar. */
const told = (page: Page) =>
  page.evaluate(() => {
    const toolbar = document.querySelector('astro-dev-toolbar')
    const panel = toolbar?.shadowRoot?.querySelector(
      'astro-dev-toolbar-app-canvas[data-app-id="careleaf-findings"]',
    )
    return panel?.shadowRoot?.querySelector('astro-dev-toolbar-window')?.textContent ?? ''
  })

// In this file, as two Astros at work at once would write the same notes.
test('while one edits, a mistake is told in the terminal and on its page, until it is mended', async () => {
  const content = join(folder, 'content')
  const file = join(content, 'en/conditions/asthma.mdx')
  const text = await readFile(file, 'utf8')

  const server = spawn(process.execPath, ['node_modules/.bin/astro', 'dev', '--port', '4399'], {
    cwd: projectDir,
    env: { ...usersEnv, CONTENT_DIR: content, NO_COLOR: '1' },
  })
  let terminal = ''
  server.stdout.on('data', (data) => {
    terminal += data
  })
  const browser = await launchBrowser()
  try {
    await expect.poll(() => terminal, { timeout: 60_000 }).toContain('watching for file changes')
    const port = /localhost:(\d+)/.exec(terminal)?.[1]
    const page = await browser.newPage()
    await page.goto(`http://localhost:${port}/conditions/asthma/`)
    await expect.poll(() => told(page), { timeout: 30_000 }).toBe('The checker finds nothing.')

    await writeFile(file, text.replace(/\[@[\w-]+/, '$&x'))
    await expect
      .poll(() => told(page), { timeout: 20_000 })
      .toMatch(/^On this page.*asthma.mdx:\d+:\d+ error/)
    expect(terminal).toMatch(/error {2}Unexpected claim/)

    await writeFile(file, text)
    await expect.poll(() => told(page), { timeout: 20_000 }).toBe('The checker finds nothing.')

    // Every component in every state is shown here, and in no built site. A save loads each page again, even a little later.
    const components = await browser.newPage()
    await components.goto(`http://localhost:${port}/components/`, { waitUntil: 'commit' })
    const shown = async () => (await components.locator('.ground h3').allInnerTexts()).join(' ')
    for (const name of Object.keys(contentComponents)) {
      await expect.poll(shown, { timeout: 20_000 }).toContain(name)
    }
    expect(await digests(fixture.outDir)).not.toContainEqual(expect.stringMatching(/^components\//))
  } finally {
    await browser.close()
    server.kill()
  }
}, 120_000)
