import type { Library } from '../../library/library.ts'
import { overdueReviews } from '../overdue-reviews.ts'
import type { Rule } from '../rule.ts'

export const reviewOverdue: Rule<Library> = {
  id: 'review-overdue',
  severity: 'warning',
  summary: 'A reviewed page should be reviewed again before its due date.',
  *check(library, { today }) {
    for (const { file, place, due, days } of overdueReviews(library, today)) {
      if (days > library.site.limits.overdueDays) continue
      const message = `Review was due on ${due}, expected a new review or \`status: not-reviewed\``
      yield { file, place, message }
    }
  },
}
