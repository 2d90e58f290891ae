import { expect, test } from 'vitest'
import { relationOneSided } from '../../../src/checks/content/relation-one-sided.ts'
import { asthma, check, comparison, condition, type Files, guide, library } from '../../helpers/library.ts'

const inhaler = 'en/treatments/inhaler.mdx'
const cough = 'en/symptoms/cough.mdx'

test.each<[string, Files]>([
  [
    'pages that name each other',
    {
      [asthma]: condition('', 'treatments: [{ id: inhaler, fit: may-help }]\nsymptoms: [cough]'),
      [inhaler]: condition('', 'conditions: [asthma]'),
      [cough]: guide('', 'conditions: [asthma]'),
    },
  ],
  [
    'a relation to a page that is missing or of another kind',
    { [asthma]: condition('', 'symptoms: [cough, visit]'), 'en/guides/visit.mdx': guide() },
  ],
  [
    'the options of a comparison',
    {
      'en/comparisons/inhalers.yaml': comparison('{ notSaid: true }'),
      'en/treatments/puffer.mdx': condition(),
      'en/treatments/spacer.mdx': condition(),
    },
  ],
])('accepts %s', (_, files) => expect(check(relationOneSided, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a condition that names what does not name it',
    {
      [asthma]: condition('', 'treatments: [{ id: inhaler, fit: may-help }]\nsymptoms: [cough]'),
      [inhaler]: condition(),
      [cough]: guide('', 'conditions: []'),
    },
    [
      'en/conditions/asthma.mdx 5:20-5:27 Unexpected `inhaler` in `treatments` of one side only, expected `asthma` in `conditions` of `en/treatments/inhaler.mdx` too',
      'en/conditions/asthma.mdx 6:12-6:17 Unexpected `cough` in `symptoms` of one side only, expected `asthma` in `conditions` of `en/symptoms/cough.mdx` too',
    ],
  ],
  [
    'a treatment and a symptom that name a condition which does not name them',
    {
      [asthma]: condition('', 'treatments: []'),
      [inhaler]: condition('', 'conditions: [asthma]'),
      [cough]: guide('', 'conditions:\n  - asthma'),
    },
    [
      'en/symptoms/cough.mdx 5:5-5:11 Unexpected `asthma` in `conditions` of one side only, expected `cough` in `symptoms` of `en/conditions/asthma.mdx` too',
      'en/treatments/inhaler.mdx 5:14-5:20 Unexpected `asthma` in `conditions` of one side only, expected `inhaler` in `treatments` of `en/conditions/asthma.mdx` too',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(relationOneSided, files)).toEqual(findings))

const edits = (files: Files) =>
  [...relationOneSided.check(library(files), { today: '2026-11-22' })].flatMap(({ edits }) => edits?.() ?? [])

test('mends the side that holds ids, and never guesses how a treatment fits', () => {
  expect(
    edits({ [asthma]: condition('', 'symptoms: [cough]'), [cough]: guide('', 'conditions: [cold]') }),
  ).toMatchObject([
    { file: cough, place: { line: 4, column: 18, endLine: 4, endColumn: 18 }, text: ', asthma' },
  ])
  expect(edits({ [asthma]: condition(), [inhaler]: condition('', 'conditions: [asthma]') })).toEqual([])
})
