import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Element } from 'hast'
import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { readLibrary } from '../../scripts/lib/read-library.ts'
import { readTree } from '../../scripts/lib/read-tree.ts'
import { type BuiltPage, readBuiltSite, wordsOf } from '../../src/checks/built-site.ts'
import type { Edition, Page } from '../../src/library/library.ts'
import { projectDir } from '../helpers/run.ts'
import { isTag, words } from './built-page.ts'
import { fixture, shipped } from './sites.ts'

// What search engines and messages are told is compared with the model, and not with what drew it.

describe.each([
  {
    name: 'the shipped library',
    ...shipped,
    contentDir: join(projectDir, 'content'),
    origin: 'http://localhost:4321',
  },
  { name: 'another library', ...fixture, contentDir: fixture.env.CONTENT_DIR, origin: fixture.env.SITE_URL },
])('$name tells', async ({ outDir, basePath, contentDir, origin }) => {
  const { editions, site: settings } = await readLibrary(contentDir)
  const { languages } = settings
  const weigh = ({ length }: Uint8Array) => length
  const site = readBuiltSite(await readTree(outDir), {
    siteUrl: origin,
    basePath,
    languages,
    pageKilobytes: 20,
    weigh,
  })
  const root = origin + basePath.slice(0, -1)
  const at = (address: string): BuiltPage => {
    const page = site.pages.find((each) => each.address === basePath.slice(0, -1) + address)
    if (!page) throw new Error(`There is no page ${address}`)
    return page
  }
  const meta = ({ elements }: BuiltPage, name: string) =>
    elements.find(({ properties }) => (properties.property ?? properties.name) === name)?.properties.content

  test('of each page its name, what it says, its address and a picture', () => {
    const shown = site.pages.filter((page) => !meta(page, 'robots') && page.file !== '404.html')
    expect(shown.length).toBeGreaterThan(20)
    for (const page of shown) {
      const [heading] = page.elements.filter(isTag('h1'))
      expect(meta(page, 'og:title'), page.file).toBe(heading && words(heading))
      expect(meta(page, 'og:url'), page.file).toBe(origin + page.address)
      expect(meta(page, 'og:description'), page.file).toBe(meta(page, 'description'))
      const picture = new URL(String(meta(page, 'og:image')))
      expect(site.files, page.file).toContain(picture.href.slice(root.length + 1))
    }
  })

  test('of each page what it is about', () => {
    for (const edition of editions) {
      for (const page of edition.allPages) {
        const { about, ...told } = dataOf(at(page.address))
        expect(told, page.address).toMatchObject({
          '@type': 'MedicalWebPage',
          url: root + page.address,
          name: page.fields.name,
          inLanguage: edition.language,
        })
        expect(told.dateModified).toBe(page.fields.changes.at(-1)?.on)
        const { review } = page.fields
        const isReviewed = review.status === 'reviewed'
        expect(told.lastReviewed).toBe(isReviewed ? review.on : undefined)
        expect(told.reviewedBy).toEqual(isReviewed ? { '@type': 'Person', name: review.by } : undefined)
        expect(about, page.address).toEqual(subjectOf(page, edition))
      }
    }
  })

  test('every word that is explained', () => {
    for (const { prefix, allTerms } of editions) {
      const told = dataOf(at(`${prefix}/glossary/`))
      const terms = told.hasDefinedTerm as { name: string; url: string; description: string }[]
      expect(told['@type']).toBe('DefinedTermSet')
      expect(terms.map(({ name }) => name).sort()).toEqual(allTerms.map(({ fields }) => fields.term).sort())
      for (const { url, description } of terms) {
        expect(at(`${prefix}/glossary/`).ids).toContain(new URL(url).hash.slice(1))
        expect(description).not.toMatch(/[<[]|&\w+;/)
      }
    }
  })

  test('where the same page is in another language, and where all pages are', async () => {
    const sitemap = await readFile(join(outDir, 'sitemap.xml'), 'utf8')
    const robots = await readFile(join(outDir, 'robots.txt'), 'utf8')
    expect(robots).toContain(`Sitemap: ${root}/sitemap.xml`)
    for (const { allPages } of editions) {
      for (const page of allPages) {
        const versions = editions.flatMap(({ language, pages }) => {
          const same = pages.get(page.id)
          return same ? `${language} ${root}${same.address}` : []
        })
        const expected = versions.length > 1 ? versions : []
        const links = at(page.address).elements.filter(isAlternate)
        expect(links.map(({ properties }) => `${properties.hrefLang} ${properties.href}`)).toEqual(expected)
        const entry = new RegExp(`<loc>${root}${page.address}</loc>(.*)</url>`).exec(sitemap)?.[1] ?? ''
        const listed = entry.matchAll(/hreflang="([^"]*)" href="([^"]*)"/g)
        expect([...listed].map(([, language, href]) => `${language} ${href}`)).toEqual(expected)
        expect(/<lastmod>(.*)<\/lastmod>/.exec(entry)?.[1]).toBe(page.fields.changes.at(-1)?.on)
      }
    }
  })

  test('a picture with the name of the library on it', async () => {
    for (const { prefix } of editions) {
      const { data, info } = await sharp(join(outDir, prefix, 'share.png'))
        .greyscale()
        .raw()
        .toBuffer({ resolveWithObject: true })
      expect([info.width, info.height]).toEqual([1200, 630])
      const dark = data.filter((light) => light < 100).length
      // The bar above is 21,600 pixels: the rest is letters.
      expect(dark).toBeGreaterThan(30_000)
    }
  })

  /** What the model says that a page is about, as schema.org names it. */
  function subjectOf({ kind, fields }: Page, { pages }: Edition) {
    const some = <T>(items: T[]) => (items.length > 0 ? items : undefined)
    const things = (type: string, ids: string[]) =>
      some(
        ids.map((id) => {
          const page = pages.get(id)
          return { '@type': type, name: page?.fields.name, url: root + page?.address }
        }),
      )
    if (kind === 'guide') return undefined
    if (kind === 'comparison') return things('MedicalTherapy', fields.options)
    const codes = 'codes' in fields ? fields.codes : undefined
    const code = (codingSystem: string) => (codeValue: string) => ({
      '@type': 'MedicalCode',
      codeValue,
      codingSystem,
    })
    const subject = {
      '@type': { condition: 'MedicalCondition', treatment: 'MedicalTherapy', symptom: 'MedicalSymptom' }[
        kind
      ],
      name: fields.name,
      alternateName: some(fields.alsoCalled),
      code: some([
        ...(codes?.icd10cm ?? []).map(code('ICD-10-CM')),
        ...(codes?.mesh ?? []).map(code('MeSH')),
      ]),
      possibleTreatment:
        kind === 'condition'
          ? things(
              'MedicalTherapy',
              fields.treatments.map(({ id }) => id),
            )
          : undefined,
      signOrSymptom: kind === 'condition' ? things('MedicalSymptom', fields.symptoms) : undefined,
    }
    return JSON.parse(JSON.stringify(subject))
  }
})

function dataOf({ elements, file }: BuiltPage): Record<string, unknown> {
  const found = elements.filter(({ properties }) => properties.type === 'application/ld+json')
  expect(found, file).toHaveLength(1)
  return found.map((element) => JSON.parse(wordsOf(element)))[0]
}

const isAlternate = ({ tagName, properties: { rel } }: Element) =>
  tagName === 'link' && Array.isArray(rel) && rel.includes('alternate')
