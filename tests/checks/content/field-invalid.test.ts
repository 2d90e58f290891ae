import { expect, test } from 'vitest'
import { fieldInvalid } from '../../../src/checks/content/field-invalid.ts'
import { asthma, check, comparison, condition, type Files, site } from '../../helpers/library.ts'

test.each<[string, Files]>([
  [
    'fields that are right',
    {
      [asthma]: condition(
        '',
        'review: { status: reviewed, by: "A. Nurse, RN", on: 2026-10-01, due: 2027-10-01 }',
      ),
    },
  ],
  ['a fault of another rule', { [asthma]: condition('', 'alsoCaled: []') }],
])('accepts %s', (_, files) => expect(check(fieldInvalid, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a missing field, where the fields begin',
    { [asthma]: condition().replace('name: Asthma\n', '') },
    ['en/conditions/asthma.mdx 2:1-2:1 Missing `name`, expected text'],
  ],
  [
    'an empty field, a number and too few points',
    { [asthma]: '---\nname: ""\nsummary: 5\nkeyPoints: [One.]\n---\n' },
    [
      'en/conditions/asthma.mdx 2:7-2:9 Unexpected `` in `name`, expected text that is not empty',
      'en/conditions/asthma.mdx 3:10-3:11 Unexpected `5` in `summary`, expected text',
      'en/conditions/asthma.mdx 4:12-4:18 Unexpected a list in `keyPoints`, expected three to five short sentences',
    ],
  ],
  [
    'a value of a list, and a list that is a text',
    { [asthma]: condition('', 'treatments:\n  - id: inhaler\n    fit: maybe\nsymptoms: cough') },
    [
      'en/conditions/asthma.mdx 7:10-7:15 Unexpected `maybe` in `treatments.0.fit`, expected one of `usually-first`, `may-help`, `commonly-considered`, `may-be-needed`',
      'en/conditions/asthma.mdx 8:11-8:16 Unexpected `cough` in `symptoms`, expected a list',
    ],
  ],
  [
    'a day that is none, and one that is not in the calendar',
    {
      [asthma]: condition(
        '',
        'changes:\n  - { on: soon, what: First }\n  - { on: 2026-02-30, what: Second }',
      ),
    },
    [
      'en/conditions/asthma.mdx 6:11-6:15 Unexpected `soon` in `changes.0.on`, expected a date such as 2026-09-01',
      'en/conditions/asthma.mdx 7:11-7:21 Unexpected `2026-02-30` in `changes.1.on`, expected a date that is in the calendar',
    ],
  ],
  [
    'a review that nobody signed',
    { [asthma]: condition('', 'review: { status: reviewed, on: 2026-10-01, due: 2027-10-01 }') },
    ['en/conditions/asthma.mdx 5:9-5:62 Missing `review.by`, expected text'],
  ],
  [
    'a state of review that is not known',
    { [asthma]: condition('', 'review: { status: checked }') },
    [
      'en/conditions/asthma.mdx 5:19-5:26 Unexpected `checked` in `review.status`, expected `status: not-reviewed`, or `status: reviewed` with `by`, `on` and `due`',
    ],
  ],
  [
    'a file that should hold a list',
    { 'en/glossary.yaml': 'airway: A tube.\n' },
    ['en/glossary.yaml 1:1-1:16 Unexpected fields, expected a list of entries'],
  ],
  [
    'entries that are no fields',
    { 'sources/references.yaml': '- NHS\n-\n' },
    [
      'sources/references.yaml 1:3-1:6 Unexpected `NHS` in the fields, expected fields, one a line, as `name: value`',
      'sources/references.yaml 2:2-2:2 Missing the fields, expected fields, one a line, as `name: value`',
    ],
  ],
  [
    'a question that rests on claims and on nothing',
    {
      'en/questions.yaml':
        '- { id: a, ask: Why?, group: before, for: self, claims: [tubes], outside: true }\n- { id: b, ask: How?, group: before, for: self }\n',
    },
    [
      'en/questions.yaml 1:57-1:64 Unexpected a list in `claims`, expected either `claims` or `outside: true`',
      'en/questions.yaml 2:3-2:49 Missing `claims`, expected either `claims` or `outside: true`',
    ],
  ],
  [
    'a cell that neither says a thing nor says that it is not said',
    { 'en/comparisons/inhalers.yaml': comparison('{ text: Easy. }') },
    [
      'en/comparisons/inhalers.yaml 7:15-7:30 Unexpected fields in `rows.0.cells.spacer`, expected `text` with `claims`, or `notSaid: true`',
    ],
  ],
  [
    "a comparison whose id is not its file's name",
    { 'en/comparisons/spacers.yaml': comparison('{ notSaid: true }') },
    [
      "en/comparisons/spacers.yaml 1:5-1:13 Unexpected id `inhalers`, expected the file's name without its ending (spacers)",
    ],
  ],
  [
    'a clinic without a phone, and a language that is none',
    { 'site.yaml': 'clinic: { name: A clinic }\nlanguages: [en, klingon]\n' },
    [
      'site.yaml 1:9-1:27 Missing `clinic.phone`, expected text',
      'site.yaml 2:17-2:24 Unexpected `klingon` in `languages.1`, expected a language such as en',
    ],
  ],
  [
    'a language that stands twice',
    { 'site.yaml': site('languages: [en, en]') },
    ['site.yaml 2:12-2:20 Unexpected a list in `languages`, expected each language once'],
  ],
  [
    'a language tag that no program knows',
    { 'site.yaml': 'clinic: { name: A clinic, phone: 555 0100 }\nlanguages: [en, en-a]\n' },
    ['site.yaml 2:17-2:21 Unexpected `en-a` in `languages.1`, expected a language such as en'],
  ],
  [
    'words of the interface that are none',
    { 'en/interface.yaml': 'Print\n' },
    ['en/interface.yaml 1:1-1:6 Unexpected value, expected words of the interface as `key: words`'],
  ],
  [
    'an empty file',
    { 'en/comparisons/inhalers.yaml': '' },
    [
      'en/comparisons/inhalers.yaml 1:1-1:1 Missing the fields, expected fields, one a line, as `name: value`',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(fieldInvalid, files)).toEqual(findings))
