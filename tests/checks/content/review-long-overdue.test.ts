import { expect, test } from 'vitest'
import { reviewLongOverdue } from '../../../src/checks/content/review-long-overdue.ts'
import { asthma, check, condition, type Files, site } from '../../helpers/library.ts'

const due = (day: string) =>
  condition('', `review: { status: reviewed, by: A nurse, on: 2025-01-01, due: ${day} }`)

test.each<[string, Files]>([
  ['a page that is not reviewed', { [asthma]: condition() }],
  ['a review that was due as many days ago as may be', { [asthma]: due('2026-08-24') }],
  [
    'more days where the clinic allows them',
    { 'site.yaml': site('limits: { overdueDays: 91 }'), [asthma]: due('2026-08-23') },
  ],
])('accepts %s', (_, files) => expect(check(reviewLongOverdue, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a review that was due a day before that',
    { [asthma]: due('2026-08-23') },
    [
      'en/conditions/asthma.mdx 5:63-5:73 Review was due on 2026-08-23, 91 days ago, expected at most 90: a new review or `status: not-reviewed`',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(reviewLongOverdue, files)).toEqual(findings))
