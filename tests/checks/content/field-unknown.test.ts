import { expect, test } from 'vitest'
import { fieldUnknown } from '../../../src/checks/content/field-unknown.ts'
import { asthma, check, comparison, condition, type Files, site } from '../../helpers/library.ts'

test.each<[string, Files]>([
  ['known fields', { [asthma]: condition('', 'alsoCalled: [wheeze]') }],
  ['a fault of another rule', { [asthma]: condition().replace('name: Asthma', 'name: 5') }],
])('accepts %s', (_, files) => expect(check(fieldUnknown, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a misspelled field of a page, at its key',
    { [asthma]: condition('', 'alsoCaled: [wheeze]') },
    [
      'en/conditions/asthma.mdx 5:1-5:10 Unexpected field `alsoCaled`, expected one that is known (alsoCalled)',
    ],
  ],
  [
    'a field inside of a field, and inside of a list',
    {
      [asthma]: condition(
        '',
        'codes: { mesh: [D001249], icd9: [] }\ntreatments:\n  - id: inhaler\n    fit: may-help\n    dose: two',
      ),
    },
    [
      'en/conditions/asthma.mdx 5:27-5:31 Unexpected field `codes.icd9`, expected one that is known',
      'en/conditions/asthma.mdx 9:5-9:9 Unexpected field `treatments.0.dose`, expected one that is known',
    ],
  ],
  [
    'a misspelled field inside of a list, a default, a choice and a cell, and offers the right one',
    {
      [asthma]: condition(
        '',
        'treatments:\n  - id: inhaler\n    fitt: may-help\nreview: { status: reviewed, dute: 2027-10-01 }\nchanges: [{ on: 2026-11-22, wat: First }]',
      ),
      'sources/claims/a.yaml': '- { id: tubes, says: Tubes swell., from: [{ source: nhs, wher: Page 1 }] }\n',
      'site.yaml': site('limits: { gradeLimits: 8 }'),
      'en/comparisons/inhalers.yaml': comparison('{ txt: Easy., text: Easy., claims: [tubes] }').replace(
        'label: Ease',
        'label: Ease, labell: Ease',
      ),
    },
    [
      'en/comparisons/inhalers.yaml 6:30-6:36 Unexpected field `rows.0.labell`, expected one that is known (label)',
      'en/comparisons/inhalers.yaml 7:17-7:20 Unexpected field `rows.0.cells.spacer.txt`, expected one that is known (text)',
      'en/conditions/asthma.mdx 7:5-7:9 Unexpected field `treatments.0.fitt`, expected one that is known (fit)',
      'en/conditions/asthma.mdx 8:29-8:33 Unexpected field `review.dute`, expected one that is known (due)',
      'en/conditions/asthma.mdx 9:29-9:32 Unexpected field `changes.0.wat`, expected one that is known (what)',
      'site.yaml 2:11-2:22 Unexpected field `limits.gradeLimits`, expected one that is known (gradeLimit)',
      'sources/claims/a.yaml 1:58-1:62 Unexpected field `from.0.wher`, expected one that is known (where)',
    ],
  ],
  [
    'a field of an entry of a list',
    { 'en/glossary.yaml': '- id: airway\n  term: airway\n  mean: A tube.\n  means: A tube.\n' },
    ['en/glossary.yaml 3:3-3:7 Unexpected field `mean`, expected one that is known (means)'],
  ],
  [
    'a field of a cell, and one of the clinic',
    {
      'site.yaml': 'clinic: { name: A clinic, phone: 555 0100, fax: none }\n',
      'en/comparisons/inhalers.yaml': comparison('{ notSaid: true, reason: none }'),
    },
    [
      'en/comparisons/inhalers.yaml 7:32-7:38 Unexpected field `rows.0.cells.spacer.reason`, expected one that is known',
      'site.yaml 1:44-1:47 Unexpected field `clinic.fax`, expected one that is known',
    ],
  ],
  [
    'names that every object has',
    { [asthma]: condition('', 'constructor: 1\n__proto__: { name: Other }') },
    [
      'en/conditions/asthma.mdx 5:1-5:12 Unexpected field `constructor`, expected one that is known',
      'en/conditions/asthma.mdx 6:1-6:10 Unexpected field `__proto__`, expected one that is known',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(fieldUnknown, files)).toEqual(findings))
