import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { checkContent } from '../scripts/lib/check-content.ts'
import { readTree } from '../scripts/lib/read-tree.ts'
import type { Kind } from '../src/library/kinds.ts'
import { readingLevel, termsOfPage } from '../src/library/reading-level.ts'
import { cellClaims } from '../src/library/relations.ts'

const { library, findings } = await checkContent('content', '2026-11-22')
const [edition] = library.editions
if (!edition) throw new Error('The shipped library has no language')
const { allPages, allQuestions, allTerms } = edition
const fromArticle = library.allClaims.filter(({ fields }) =>
  fields.from.some(({ source }) => source === 'article'),
)

test('the shipped library has no findings', () => {
  expect(findings).toEqual([])
})

test('it has all of its pages', () => {
  const count = (kind: Kind) => allPages.filter((page) => page.kind === kind).length
  expect({
    conditions: count('condition'),
    symptoms: count('symptom'),
    treatments: count('treatment'),
    guides: count('guide'),
    comparisons: count('comparison'),
  }).toEqual({ conditions: 20, symptoms: 8, treatments: 4, guides: 6, comparisons: 1 })
})

test('every claim of the article is there, and a page cites it', () => {
  expect(fromArticle).toHaveLength(97)
  const cited = new Set(
    allPages.flatMap((page) => [...page.citations, ...cellClaims(page)].map(({ id }) => id)),
  )
  expect(fromArticle.map(({ id }) => id).filter((id) => !cited.has(id))).toEqual([])
})

test('all questions are there, those from outside apart', () => {
  const outside = allQuestions.filter(({ fields }) => fields.outside)
  expect(outside).toHaveLength(10)
  expect(allQuestions.length - outside.length).toBe(40)
})

test('the glossary has the words of the article and every other word that a page links', () => {
  const used = new Set(allPages.flatMap((page) => termsOfPage(edition, page).map(({ id }) => id)))
  expect(allTerms.length).toBeGreaterThanOrEqual(68)
  expect(
    allTerms.filter(({ fields }) => fields.claims.some((id) => fromArticle.some((claim) => claim.id === id)))
      .length,
  ).toBeGreaterThanOrEqual(68)
  expect(used.size).toBeGreaterThanOrEqual(68)
})

test('the comparison has all rows, and a cell for each option in each', () => {
  const comparisons = allPages.flatMap((page) => (page.kind === 'comparison' ? [page.fields] : []))
  for (const { options, rows } of comparisons) {
    expect(options).toHaveLength(3)
    expect(rows).toHaveLength(17)
    for (const { id, cells } of rows) expect(Object.keys(cells), id).toEqual(options)
  }
})

test('pages read at grade 8 at most, half of them at 6.9 at most, in short sentences', () => {
  const levels = allPages.map((page) => readingLevel(edition, page))
  const grades = levels.map(({ grade = 0 }) => grade).sort((a, b) => a - b)
  expect(grades.at(-1)).toBeLessThanOrEqual(8)
  expect(grades[Math.floor(grades.length / 2)]).toBeLessThanOrEqual(6.9)
  for (const [index, { sentences }] of levels.entries()) {
    const long = sentences.filter(({ words }) => words.length > 20)
    expect(
      Math.max(...sentences.map(({ words }) => words.length)),
      allPages[index]?.file,
    ).toBeLessThanOrEqual(25)
    expect(long.length / sentences.length, allPages[index]?.file).toBeLessThanOrEqual(0.1)
  }
})

test('no review, and no fact of a clinic, is made up', () => {
  expect(allPages.filter(({ fields }) => fields.review.status !== 'not-reviewed')).toEqual([])
  for (const fact of Object.values(library.site.clinic)) expect(fact).toMatch(/^\[.*\]$/)
  expect(library.allClaims.filter(({ fields }) => fields.checked)).toEqual([])
})

test('the practice behind the article is named nowhere', async () => {
  const name = '4bf15c565786d7de4a760207621613d1622c49cff17d6a74ea969ca45ca0cea8'
  const digest = (word: string) => createHash('sha256').update(word).digest('hex')
  for (const [file, bytes] of await readTree('content')) {
    const words = new Set(
      new TextDecoder()
        .decode(bytes)
        .toLowerCase()
        .match(/\p{L}+/gu),
    )
    expect(
      [...words].filter((word) => digest(word) === name),
      file,
    ).toEqual([])
  }
})

test('a drawing has numbers and no words', () => {
  const words = [...library.figures].flatMap(([id, svg]) =>
    [...svg.matchAll(/<text[^>]*>([^<]*)/g)].flatMap(([, text = '']) =>
      /^\d+$/.test(text) ? [] : [`${id}: ${text}`],
    ),
  )
  expect(words).toEqual([])
})
