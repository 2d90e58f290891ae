import { expect, test } from 'vitest'
import { readingLevelOverTarget } from '../../../src/checks/content/reading-level-over-target.ts'
import { asthma, check, condition, type Files, site } from '../../helpers/library.ts'

const above =
  'Many people with asthma need a doctor or a nurse to show them how an inhaler is used in a better way.'

test.each<[string, Files]>([
  ['a page in plain words', { [asthma]: condition('The air has to go in. Then it goes out.') }],
  [
    'a page above the limit, which is an error of another rule',
    { 'site.yaml': site('limits: { gradeTarget: 1, gradeLimit: 1.5 }'), [asthma]: condition(above) },
  ],
  [
    'a page that just reaches the target',
    { 'site.yaml': site('limits: { gradeTarget: 2, gradeLimit: 8 }'), [asthma]: condition(above) },
  ],
])('accepts %s', (_, files) => expect(check(readingLevelOverTarget, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a page at the limit',
    { 'site.yaml': site('limits: { gradeTarget: 1, gradeLimit: 2 }'), [asthma]: condition(above) },
    ['en/conditions/asthma.mdx 2:7-2:13 Unexpected reading level of grade 2, expected at most 1'],
  ],
  [
    'a page between the target and the limit',
    { 'site.yaml': site('limits: { gradeTarget: 1, gradeLimit: 8 }'), [asthma]: condition(above) },
    ['en/conditions/asthma.mdx 2:7-2:13 Unexpected reading level of grade 2, expected at most 1'],
  ],
])('reports %s', (_, files, findings) => expect(check(readingLevelOverTarget, files)).toEqual(findings))
