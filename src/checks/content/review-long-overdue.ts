import type { Library } from '../../library/library.ts'
import { overdueReviews } from '../overdue-reviews.ts'
import type { Rule } from '../rule.ts'

export const reviewLongOverdue: Rule<Library> = {
  id: 'review-long-overdue',
  severity: 'error',
  summary: 'A review must not be long past its due date.',
  *check(library, { today }) {
    const limit = library.site.limits.overdueDays
    for (const { file, place, due, days } of overdueReviews(library, today)) {
      if (days <= limit) continue
      const message = `Review was due on ${due}, ${days} days ago, expected at most ${limit}: a new review or \`status: not-reviewed\``
      yield { file, place, message }
    }
  },
}
