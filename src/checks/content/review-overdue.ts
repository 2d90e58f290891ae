import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'

export const reviewOverdue: Rule<Library> = {
  id: 'review-overdue',
  severity: 'warning',
  summary: 'A reviewed page should be reviewed again before its due date.',
  *check({ editions }, { today }) {
    for (const { file, fields, at } of editions.flatMap(({ allPages }) => allPages)) {
      const { review } = fields
      if (review.status !== 'reviewed' || review.due >= today) continue
      const message = `Review was due on ${review.due}, expected a new review or \`status: not-reviewed\``
      yield { file, place: at('review', 'due'), message }
    }
  },
}
