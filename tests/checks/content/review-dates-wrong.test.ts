import { expect, test } from 'vitest'
import { reviewDatesWrong } from '../../../src/checks/content/review-dates-wrong.ts'
import { asthma, check, condition, type Files } from '../../helpers/library.ts'

test.each<[string, Files]>([
  [
    'a review of today that is due tomorrow',
    { [asthma]: condition('', 'review: { status: reviewed, by: A nurse, on: 2026-11-22, due: 2026-11-23 }') },
  ],
  ['a page that is not reviewed', { [asthma]: condition('', 'review: { status: not-reviewed }') }],
])('accepts %s', (_, files) => expect(check(reviewDatesWrong, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a review of tomorrow',
    { [asthma]: condition('', 'review: { status: reviewed, by: A nurse, on: 2026-11-23, due: 2027-11-22 }') },
    [
      'en/conditions/asthma.mdx 5:46-5:56 Unexpected review on 2026-11-23, expected a day that is not after 2026-11-22',
    ],
  ],
  [
    'a review that was due on its own day',
    {
      [asthma]: condition(
        '',
        'review:\n  status: reviewed\n  by: A nurse\n  on: 2026-10-01\n  due: "2026-10-01"',
      ),
    },
    [
      'en/conditions/asthma.mdx 9:8-9:20 Unexpected due date 2026-10-01, expected a day after the review on 2026-10-01',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(reviewDatesWrong, files)).toEqual(findings))
