import { spawn } from 'node:child_process'
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Manifest } from '../../scripts/lib/handouts/manifest.ts'
import { plannedHandouts } from '../../scripts/lib/handouts/planned-handouts.ts'
import { openPrinter } from '../../scripts/lib/handouts/printer.ts'
import { readLibrary } from '../../scripts/lib/read-library.ts'
import { readSettings } from '../../scripts/lib/settings.ts'
import { projectDir, run, usersEnv } from '../helpers/run.ts'
import { browse } from './browse.ts'
import { cellHeads, readPdf } from './read-pdf.ts'
import { fixture, shipped } from './sites.ts'

const folder = await mkdtemp(join(tmpdir(), 'careleaf-handouts-'))
const site = { outDir: join(folder, 'dist'), basePath: fixture.basePath }
const { open } = browse(site)

const handouts = (env: Record<string, string> = {}) =>
  run('handouts.ts', { env: { ...fixture.env, OUT_DIR: site.outDir, ...env } })
const manifest = async (): Promise<Manifest> =>
  JSON.parse(await readFile(join(site.outDir, 'handouts/manifest.json'), 'utf8'))
const files = async () => (await manifest()).handouts.map(({ file }) => file)
const bytesOf = (file: string) => readFile(join(site.outDir, file))
const timeOf = async (file: string) => (await stat(join(site.outDir, file))).mtimeMs

const asthma = 'handouts/en/asthma-a4.pdf'
const page = join(site.outDir, 'conditions/asthma/index.html')

beforeAll(async () => {
  await cp(fixture.outDir, site.outDir, { recursive: true })
  const { code, output } = await handouts()
  expect(code, output).toBe(0)
})
afterAll(() => rm(folder, { recursive: true, force: true }))

test('each page has a PDF in both papers, in standard and in large print, and a comparison one of its table', async () => {
  const ids = ['asthma', 'breathing-well', 'inhaler', 'inhaler-or-rest', 'rest', 'wheezing']
  const all = ['en', 'es'].flatMap((language) =>
    ids.flatMap((id) =>
      ['a4', 'a4-large', 'letter', 'letter-large'].map((kind) => `handouts/${language}/${id}-${kind}.pdf`),
    ),
  )
  const sheets = ['en', 'es'].flatMap((language) =>
    ['a4', 'letter'].map((paper) => `handouts/${language}/inhaler-or-rest-${paper}-sheet.pdf`),
  )
  expect((await files()).filter((file) => !file.includes('/packets/')).sort()).toEqual(
    [...all, ...sheets].sort(),
  )
  expect(await files()).toEqual((await files()).sort())

  const sheet = await readPdf(await bytesOf('handouts/en/inhaler-or-rest-letter-sheet.pdf'))
  expect({ size: sheet.size, isOneSheet: sheet.sides <= 2 }).toEqual({ size: [792, 612], isOneSheet: true })

  const [a4, large, letter] = await Promise.all(
    ['a4', 'a4-large', 'letter'].map(async (kind) =>
      readPdf(await bytesOf(`handouts/en/asthma-${kind}.pdf`)),
    ),
  )
  expect(a4?.size).toEqual([596, 843])
  expect(letter?.size).toEqual([612, 792])
  expect(large?.sides).toBeGreaterThan(a4?.sides ?? 0)
})

test('every PDF is tagged and named, with its language, and is small', async () => {
  for (const { file, page, language, bytes } of (await manifest()).handouts) {
    const content = await bytesOf(file)
    const pdf = await readPdf(content)
    const html = await readFile(join(site.outDir, page, 'index.html'), 'utf8')
    expect(pdf.language, file).toBe(language)
    if (!file.includes('/packets/')) expect(html, file).toContain(`<title>${pdf.title}</title>`)
    expect(pdf.tags.length, file).toBeGreaterThan(15)
    expect(bytes, file).toBe(content.length)
    expect(bytes, file).toBeLessThanOrEqual(120_000)
  }
})

test('the packets of the shipped library are small too', async () => {
  const library = await readLibrary(join(projectDir, 'content'))
  const packets = plannedHandouts(library).filter(({ packet }) => packet)
  expect(packets.length).toBeGreaterThan(0)
  const printer = await openPrinter({ ...readSettings(), ...shipped })
  try {
    for (const packet of packets) {
      const { length } = await printer.print(packet)
      expect(length, packet.file).toBeLessThanOrEqual(120_000)
    }
  } finally {
    await printer.close()
  }
})

test('the outline has the headings of the page, whole and in order', async () => {
  const { page } = await open('conditions/asthma/')
  await page.emulateMedia({ media: 'print' })
  const headings = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main :is(h1, h2, h3, h4)')]
      .filter((heading) => heading.checkVisibility())
      .map(({ tagName, innerText }) => `${tagName[1]} ${innerText}`),
  )
  expect(headings.length).toBeGreaterThan(5)
  for (const kind of ['a4', 'letter-large']) {
    const pdf = await readPdf(await bytesOf(`handouts/en/asthma-${kind}.pdf`))
    expect(pdf.outline, kind).toEqual(headings)
  }
})

test('a drawing has its words, and the head of a row or column says what it is the head of', async () => {
  const { tags } = await readPdf(await bytesOf(asthma))
  const figures = tags.filter(({ role }) => role === 'Figure')
  expect(figures.map(({ alt }) => alt)).toContain('An airway between two walls')
  expect(figures.every(({ alt }) => alt)).toBe(true)

  const heads = cellHeads(await bytesOf('handouts/en/inhaler-or-rest-a4.pdf'))
  expect(heads.length).toBeGreaterThan(2)
  for (const head of heads) expect(head).toMatch(/\/Scope \/(Row|Column)/)
})

test('links on paper lead to where the site will live', async () => {
  const { links } = await readPdf(await bytesOf('handouts/es/asthma-a4.pdf'))
  const inside = links.filter((link) => link.startsWith('https://example.org/library/es/'))
  expect(inside.length).toBeGreaterThan(0)
  expect(links.filter((link) => link.includes('127.0.0.1') || link.includes('localhost'))).toEqual([])
})

test('pages link to their PDFs, and the links lead there', async () => {
  const { page } = await open('conditions/asthma/')
  const links = page.locator('.handout-files a')
  expect(await links.allTextContents()).toEqual(['A4', 'A4, large print', 'Letter', 'Letter, large print'])
  for (const link of await links.all()) {
    const response = await page.request.get(new URL((await link.getAttribute('href')) ?? '', page.url()).href)
    expect(response.headers()['content-type']).toBe('application/pdf')
  }
  expect(await readFile(join(fixture.outDir, 'conditions/asthma/index.html'), 'utf8')).toContain(
    '<template data-handouts>',
  )
})

test('made again, in another time zone and locale, they are the same to the byte', async () => {
  const before = await manifest()
  const times = await Promise.all(before.handouts.map(({ file }) => timeOf(file)))
  await rm(join(site.outDir, 'handouts'), { recursive: true })
  const { code, output } = await handouts({
    TZ: 'Pacific/Auckland',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
  })
  expect(code, output).toBe(0)
  expect(await manifest()).toEqual(before)
  expect(await Promise.all(before.handouts.map(({ file }) => timeOf(file)))).not.toEqual(times)
})

test('a second run makes only what is missing, damaged, or of a page that changed', async () => {
  const before = await manifest()
  const [gone, damaged] = ['handouts/en/rest-a4.pdf', 'handouts/es/rest-letter.pdf']
  const changed = before.handouts.filter(({ page }) => page === '/symptoms/wheezing/').map(({ file }) => file)
  const others = before.handouts
    .filter(({ file, packet }) => !packet && ![gone, damaged, ...changed].includes(file))
    .map(({ file }) => file)
  const times = await Promise.all(others.map(timeOf))
  await rm(join(site.outDir, gone))
  await writeFile(join(site.outDir, damaged), 'half of it')
  await writeFile(join(site.outDir, 'handouts/en/no-page-a4.pdf'), 'of a page that is gone')
  const wheezing = join(site.outDir, 'symptoms/wheezing/index.html')
  const html = await readFile(wheezing, 'utf8')
  await writeFile(wheezing, html.replace('</h1>', ', changed</h1>'))

  expect((await handouts()).code).toBe(0)
  expect(await Promise.all(others.map(timeOf))).toEqual(times)
  const after = new Map((await manifest()).handouts.map((each) => [each.file, each.sha256]))
  for (const { file, sha256 } of before.handouts) {
    if (changed.includes(file)) expect(after.get(file), file).not.toBe(sha256)
    else if (!file.includes('/packets/')) expect(after.get(file), file).toBe(sha256)
  }
  expect((await readPdf(await bytesOf('handouts/en/wheezing-a4.pdf'))).outline[0]).toContain(', changed')
  await expect(stat(join(site.outDir, 'handouts/en/no-page-a4.pdf'))).rejects.toThrow()

  await writeFile(wheezing, html)
  await handouts()
  expect(await manifest()).toEqual(before)
})

test('a run that was interrupted goes on where it stopped', async () => {
  const before = await manifest()
  await rm(join(site.outDir, 'handouts'), { recursive: true })
  const child = spawn(process.execPath, ['scripts/handouts.ts'], {
    cwd: projectDir,
    env: { ...usersEnv, ...fixture.env, OUT_DIR: site.outDir },
  })
  const ended = new Promise((done) => child.once('exit', done))
  const made = async () => (await manifest().catch(() => ({ handouts: [] }))).handouts
  while ((await made()).length === 0) await new Promise((done) => setTimeout(done, 50))
  child.kill('SIGINT')
  await ended

  const kept = await made()
  expect(kept.length).toBeGreaterThan(0)
  expect(kept.length).toBeLessThan(before.handouts.length)
  const times = await Promise.all(kept.map(({ file }) => timeOf(file)))
  expect((await handouts()).code).toBe(0)
  expect(await Promise.all(kept.map(({ file }) => timeOf(file)))).toEqual(times)
  expect(await manifest()).toEqual(before)
})

test('a page that cannot be printed is named, and the others go on', async () => {
  const before = await manifest()
  const html = await readFile(page, 'utf8')
  await rm(page)
  const { code, stderr } = await handouts()
  expect(code).toBe(1)
  expect(stderr).toContain(
    `error  ${asthma}  There is no page \`/conditions/asthma/\` in the built site: \`npm run build\` makes it`,
  )
  expect(await files()).not.toContain(asthma)
  expect(await files()).toContain('handouts/en/rest-a4.pdf')

  await writeFile(page, html)
  expect((await handouts()).code).toBe(0)
  expect(await manifest()).toEqual(before)
})

test('a new build keeps the PDFs of pages that are the same, and says how many are left to make', async () => {
  const content = join(folder, 'content')
  await cp(fixture.env.CONTENT_DIR, content, { recursive: true })
  const file = join(content, 'en/guides/breathing-well.mdx')
  await writeFile(file, (await readFile(file, 'utf8')).replace('name: ', 'name: How '))
  const env = { ...fixture.env, OUT_DIR: site.outDir, CONTENT_DIR: content }
  const before = await manifest()
  const { code, output } = await run('build.ts', { env })
  expect(code, output).toBe(0)
  const kept = await files()
  expect(output).toContain(
    `${kept.length} of its ${before.handouts.length} handouts are still right and stay`,
  )
  expect(kept).not.toContain('handouts/en/breathing-well-a4.pdf')
  expect(kept).toContain('handouts/es/asthma-a4.pdf')
  const guide = await readFile(join(site.outDir, 'guides/breathing-well/index.html'), 'utf8')
  expect(guide).toContain('<template data-handouts>')
  expect(await readFile(join(site.outDir, 'es/conditions/asthma/index.html'), 'utf8')).toContain(
    '<div data-handouts>',
  )
})

test('without a site, or without a Chromium, it says so', async () => {
  const noSite = await handouts({ OUT_DIR: join(folder, 'nowhere') })
  expect(noSite.code).toBe(2)
  expect(noSite.output).toBe('There is no built site, expected one: run `npm run build` first\n')
  const noBrowser = await handouts({ CHROME_PATH: '/nowhere/chromium' })
  expect(noBrowser.code).toBe(2)
  expect(noBrowser.output).toBe(
    'Unexpected CHROME_PATH `/nowhere/chromium`, expected a Chromium that starts\n',
  )
})
