import { expect, test } from 'vitest'
import { relationMissing } from '../../../src/checks/content/relation-missing.ts'
import { asthma, check, comparison, condition, type Files, guide } from '../../helpers/library.ts'

const inhaler = { 'en/treatments/inhaler.mdx': condition('', 'conditions: [asthma]') }

test.each<[string, Files]>([
  [
    'relations to pages that exist',
    {
      ...inhaler,
      [asthma]: condition('', 'treatments: [{ id: inhaler, fit: may-help }]\nsymptoms: [cough]'),
      'en/symptoms/cough.mdx': guide('', 'conditions: [asthma]'),
    },
  ],
])('accepts %s', (_, files) => expect(check(relationMissing, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a misspelled treatment in a list of fields',
    { ...inhaler, [asthma]: condition('', 'treatments:\n  - fit: may-help\n    id: inhalr') },
    [
      'en/conditions/asthma.mdx 7:9-7:15 Unexpected `inhalr` in `treatments`, expected the id of a treatment (inhaler)',
    ],
  ],
  [
    'a symptom that is a page of another kind',
    { ...inhaler, [asthma]: condition('', 'symptoms: [inhaler]') },
    ['en/conditions/asthma.mdx 5:12-5:19 Unexpected `inhaler` in `symptoms`, expected the id of a symptom'],
  ],
  [
    'a condition that a treatment and a symptom name',
    { ...inhaler, 'en/symptoms/cough.mdx': guide('', 'conditions:\n  - asthma') },
    [
      'en/symptoms/cough.mdx 5:5-5:11 Unexpected `asthma` in `conditions`, expected the id of a condition',
      'en/treatments/inhaler.mdx 5:14-5:20 Unexpected `asthma` in `conditions`, expected the id of a condition',
    ],
  ],
  [
    'an option of a comparison',
    {
      'en/treatments/spacer.mdx': condition(),
      'en/comparisons/inhalers.yaml': comparison('{ notSaid: true }'),
    },
    [
      'en/comparisons/inhalers.yaml 4:11-4:17 Unexpected `puffer` in `options`, expected the id of a treatment',
    ],
  ],
  [
    'an id that a page had before, and offers the one that it has',
    {
      [asthma]: condition('', 'formerly: [tight-lungs]'),
      'en/symptoms/cough.mdx': guide('', 'conditions: [tight-lungs]'),
    },
    [
      'en/symptoms/cough.mdx 4:14-4:25 Unexpected `tight-lungs` in `conditions`, expected the id of a condition (asthma)',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(relationMissing, files)).toEqual(findings))
