import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { browse } from './browse.ts'
import { fixture, shipped } from './sites.ts'

const read = async ({ outDir }: { outDir: string }, file: string) =>
  JSON.parse(await readFile(join(outDir, file), 'utf8'))

describe('the topics as data', () => {
  test.each([
    ['the shipped library', shipped],
    ['another library', fixture],
  ])('of %s are as the schema beside them says', async (_, site) => {
    const formats = { uri: URL.canParse, date: /^\d{4}-\d\d-\d\d$/ }
    const isTopics = new Ajv2020({ allErrors: true, formats }).compile(await read(site, 'topics.schema.json'))
    const data = await read(site, 'topics.json')
    isTopics(data)
    expect(isTopics.errors ?? []).toEqual([])
    expect(data.topics.length).toBeGreaterThan(10)
    isTopics({ ...data, topics: [{ ...data.topics[0], edition: 'first' }] })
    expect(isTopics.errors).toHaveLength(1)
  })

  test('have names, codes, whole addresses, the edition of paper, and the other languages', async () => {
    const { topics, $schema, languages } = await read(fixture, 'topics.json')
    expect($schema).toBe('https://example.org/library/topics.schema.json')
    expect(languages).toEqual([
      { language: 'en', url: 'https://example.org/library/' },
      { language: 'es', url: 'https://example.org/library/es/' },
    ])
    const asthma = topics.find((topic: { id: string }) => topic.id === 'asthma')
    expect(asthma).toEqual({
      id: 'asthma',
      kind: 'condition',
      language: 'en',
      name: 'Asthma',
      alsoCalled: ['wheezy bronchitis', 'reactive airway disease'],
      summary: 'A lung problem.',
      url: 'https://example.org/library/conditions/asthma/',
      codes: { icd10cm: ['J45'], mesh: ['D001249'] },
      review: { status: 'not-reviewed' },
      changes: [],
      related: ['inhaler', 'rest', 'wheezing'],
      edition: expect.stringMatching(/^[0-9a-f]{7}$/),
      translations: [{ language: 'es', url: 'https://example.org/library/es/conditions/asthma/' }],
    })
    const page = await readFile(join(fixture.outDir, 'conditions/asthma/index.html'), 'utf8')
    expect(/data-sheet="([^"]*)"/.exec(page)?.[1]).toContain(`Edition ${asthma.edition}`)
    expect(topics).toHaveLength(12)
  })
})

describe('a code of a record system', () => {
  const { open, url } = browse(shipped)

  test.each([
    ['its own address', 'connect/icd10cm/M41/'],
    ['the name of its system', 'connect/#icd10cm=M41'],
    ['the number of its system, in small letters', 'connect/#2.16.840.1.113883.6.90=m41'],
    ['the other system', 'connect/mesh/D012600/'],
  ])('leads to its page by %s', async (_, path) => {
    const { page, messages } = await open(path)
    await page.waitForURL(url('conditions/scoliosis/'))
    expect(messages).toEqual([])
  })

  test('that several pages have leads to all of them, and no search engine lists it', async () => {
    const { page } = await open('connect/icd10cm/M51.2/', { javaScriptEnabled: false })
    expect(await page.locator('main a').allInnerTexts()).toEqual([
      'Slipped (herniated) disc in the low back',
      'A slipped disc that comes back',
    ])
    expect(await page.locator('meta[name=robots]').getAttribute('content')).toBe('noindex')
  })

  test('that is part of one leads to the pages of that one, and says so', async () => {
    const { page, messages } = await open('connect/#icd10cm=M51.26')
    expect(await page.locator('#asked-code p').innerText()).toBe(
      'No page has the code M51.26. It is part of M51.2. These pages are about that:',
    )
    await page.locator('#asked-code a').first().click()
    expect(page.url()).toBe(url('conditions/lumbar-disc-herniation/'))
    expect(messages).toEqual([])
  })

  test.each(['#icd10cm=Z99.9', '#mesh=D0126001', '#none=M41', '#icd10cm=<b>'])(
    'that no page has is told: %s',
    async (hash) => {
      const { page } = await open(`connect/${hash}`)
      expect(await page.locator('#asked-code').innerText()).toContain('No page has the code')
      expect(await page.locator('#asked-code a').count()).toBe(0)
    },
  )
})

describe('the line for the record', () => {
  const { open, url } = browse(shipped)
  const path = 'conditions/scoliosis/'

  test('names the page, its edition, its review, its language and its address, without a script', async () => {
    const { page } = await open(path, { javaScriptEnabled: false })
    const line = await page.locator('.record-line').innerText()
    const sheet = await page.locator('html').getAttribute('data-sheet')
    expect(line).toContain(`${await page.locator('h1').innerText()}. `)
    expect(line).toContain(/Edition \S+, \w+/.exec(sheet ?? '')?.[0])
    expect(line).toContain('Not yet reviewed by a clinician. Language: English.')
    expect(line).toContain(new URL(`/${path}`, 'http://localhost:4321').href)
    expect(await page.locator('.record button').isVisible()).toBe(false)
  })

  test('is copied by its button', async () => {
    const permissions = ['clipboard-read', 'clipboard-write']
    const { page } = await open(path, { permissions })
    await page.locator('.record button').click()
    await expect.poll(() => page.locator('.record [role=status]').innerText()).toBe('Copied.')
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await page.locator('.record-line').innerText(),
    )
    expect(page.url()).toBe(url(path))
  })

  test('is selected where the browser does not copy', async () => {
    const { page } = await open(path)
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject()
    })
    await page.locator('.record button').click()
    await expect.poll(() => page.locator('.record [role=status]').innerText()).toContain('by hand')
    expect(await page.evaluate(() => String(getSelection()))).toBe(
      await page.locator('.record-line').innerText(),
    )
  })
})
