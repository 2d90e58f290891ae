import { expect, test } from 'vitest'
import { reviewOverdue } from '../../../src/checks/content/review-overdue.ts'
import { asthma, check, comparison, condition, type Files } from '../../helpers/library.ts'

test.each<[string, Files]>([
  [
    'a review that is due today',
    { [asthma]: condition('', 'review: { status: reviewed, by: A nurse, on: 2025-11-22, due: 2026-11-22 }') },
  ],
  [
    'a review that is so long overdue that another rule tells it',
    { [asthma]: condition('', 'review: { status: reviewed, by: A nurse, on: 2024-01-01, due: 2026-08-23 }') },
  ],
  ['a page that is not reviewed', { [asthma]: condition() }],
])('accepts %s', (_, files) => expect(check(reviewOverdue, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a review that was due yesterday',
    { [asthma]: condition('', 'review: { status: reviewed, by: A nurse, on: 2025-11-21, due: 2026-11-21 }') },
    [
      'en/conditions/asthma.mdx 5:63-5:73 Review was due on 2026-11-21, expected a new review or `status: not-reviewed`',
    ],
  ],
  [
    'a review of a comparison',
    {
      'en/comparisons/inhalers.yaml': comparison(
        '{ notSaid: true }',
        'review: { status: reviewed, by: A nurse, on: 2025-11-21, due: 2026-11-21 }',
      ),
    },
    [
      'en/comparisons/inhalers.yaml 8:63-8:73 Review was due on 2026-11-21, expected a new review or `status: not-reviewed`',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(reviewOverdue, files)).toEqual(findings))
