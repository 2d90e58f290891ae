import { expect, test } from 'vitest'
import type { Edition, Page } from '../../src/library/library.ts'
import { readingLevel, termsOfPage } from '../../src/library/reading-level.ts'
import { asthma, condition, type Files, library, site, term } from '../helpers/library.ts'

function read(text: string, more: Files = {}) {
  const [edition] = library({ [asthma]: condition(text), ...more }).editions as [Edition]
  return { edition, page: edition.pages.get('asthma') as Page }
}

/** The sentences of a text, with their numbers of words; those of the three main points left out. */
function sentencesOf(text: string): [string, number][] {
  const { edition, page } = read(text)
  return readingLevel(edition, page)
    .sentences.slice(3)
    .map(({ text, words }) => [text, words.length])
}

function gradeOf(text: string, more?: Files): number {
  const { edition, page } = read(text, more)
  return readingLevel(edition, page).grade ?? Number.NaN
}

test.each<[string, string, [string, number][]]>([
  [
    'ends with its sign',
    'Air goes in. It goes out!',
    [
      ['Air goes in.', 3],
      ['It goes out!', 3],
    ],
  ],
  ['does not end at a line break', 'Air goes\nin and\r\nout.', [['Air goes in and out.', 5]]],
  ['does not end at a hard line break', 'Air goes  \nin.', [['Air goes in.', 3]]],
  [
    'ends with its paragraph, item and cell',
    'Air\n\n- in\n- out\n\n| a | b |\n|---|---|',
    [
      ['Air', 1],
      ['in', 1],
      ['out', 1],
      ['a', 1],
      ['b', 1],
    ],
  ],
  [
    'holds the words of links and bold text, without citations',
    'Air [goes](term:go) **in** [@a; @b].',
    [['Air goes in.', 3]],
  ],
  [
    'stands in components too, on one line or more',
    '<NotSaid>Air goes.</NotSaid>\n\n<NotSaid>\n  Out.\n</NotSaid>',
    [
      ['Air goes.', 2],
      ['Out.', 1],
    ],
  ],
  ['is no heading, comment or sign', '## Air\n\n{/* in */}\n\n… {/* in */}\n\n---', []],
  [
    'counts numbers and words with hyphens as they are spoken',
    'A 2.5-year-old child.',
    [['A 2.5-year-old child.', 5]],
  ],
])('a sentence %s', (_, text, sentences) => expect(sentencesOf(text)).toEqual(sentences))

test('the grade is that of Flesch and Kincaid, main points and text together', () => {
  // 3 points of 1 word and 1 syllable, and 4 words with 5 syllables: 7 words, 8 syllables, 4 sentences.
  const grade = 0.39 * (7 / 4) + 11.8 * (8 / 7) - 15.59
  expect(gradeOf('A tube gets open.')).toBe(Math.round(grade * 10) / 10)
})

test('long words and long sentences are harder', () => {
  expect(gradeOf('Ventilation complicates inflammation.')).toBeGreaterThan(gradeOf('Air goes in.'))
  expect(gradeOf('Air goes in and air goes out.')).toBeGreaterThan(gradeOf('Air goes in. Air goes out.'))
})

test.each([
  ['a word', 'The [ventilation](term:v) stops.', '- { id: v, term: ventilation, means: Breath. }\n'],
  [
    'two words, as one',
    'The [pulmonary ventilation](term:v) stops.',
    '- { id: v, term: pulmonary ventilation, means: Breath. }\n',
  ],
  [
    'its other form and its plural',
    'The [ventilations](term:v) stops.',
    '- { id: v, term: breath, also: [Ventilation], means: Breath. }\n',
  ],
  [
    'a word with signs that mean something to a pattern',
    'The [ventilation (v.+)](term:v) stops.',
    '- { id: v, term: ventilation (v.+), means: Breath. }\n',
  ],
])('%s that the page explains counts as one plain word', (_, text, glossary) => {
  expect(gradeOf(text, { 'en/glossary.yaml': glossary })).toBe(gradeOf('The word stops.'))
})

test.each([
  ['that the page does not link to', 'The ventilation stops.'],
  ['inside of a longer one', 'The hyperventilationist stops. [x](term:ventilation)'],
])('a word of the glossary %s counts as it is', (_, text) => {
  const glossary = { 'en/glossary.yaml': term('ventilation') }
  const ofAnotherWord = { 'en/glossary.yaml': term('ventilation').replace('term: ventilation', 'term: air') }
  expect(gradeOf(text, glossary)).toBe(gradeOf(text, ofAnotherWord))
})

test('a page that links a word without a meaning has no grade: it would be too high', () => {
  expect(gradeOf('The [ventilation](term:ventilation) stops.')).toBeNaN()
})

test('a page without words has no grade', () => {
  const files = { 'en/guides/empty.mdx': '---\nname: Empty\nsummary: Empty.\n---\n' }
  const { edition } = read('', files)
  expect(readingLevel(edition, edition.pages.get('empty') as Page)).toEqual({ sentences: [], words: 0 })
})

test('a page in a language that the grade is not made for has none', () => {
  const files = { 'site.yaml': site('languages: [es]'), 'es/conditions/asthma.mdx': condition('Aire.') }
  const [edition] = library(files).editions as [Edition]
  const level = readingLevel(edition, edition.pages.get('asthma') as Page)
  expect([level.words, level.grade]).toEqual([4, undefined])
})

test('termsOfPage gives each entry once, in the order of first use', () => {
  const glossary = { 'en/glossary.yaml': term('airway') + term('lung') }
  const { edition, page } = read('[a](term:lung) [b](term:nowhere) [c](term:airway) [d](term:lung)', glossary)
  expect(termsOfPage(edition, page).map(({ id }) => id)).toEqual(['lung', 'airway'])
})
