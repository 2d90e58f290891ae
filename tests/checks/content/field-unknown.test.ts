import { expect, test } from 'vitest'
import { fieldUnknown } from '../../../src/checks/content/field-unknown.ts'
import { asthma, check, comparison, condition, type Files } from '../../helpers/library.ts'

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
