import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'

export const reviewDatesWrong: Rule<Library> = {
  id: 'review-dates-wrong',
  severity: 'error',
  summary: 'A review must lie in the past, and be due after it was made.',
  alone: true,
  *check({ editions }, { today }) {
    for (const { file, fields, at } of editions.flatMap(({ allPages }) => allPages)) {
      const { review } = fields
      if (review.status !== 'reviewed') continue
      if (review.on > today) {
        const message = `Unexpected review on ${review.on}, expected a day that is not after ${today}`
        yield { file, place: at('review', 'on'), message }
      }
      if (review.due <= review.on) {
        const message = `Unexpected due date ${review.due}, expected a day after the review on ${review.on}`
        yield { file, place: at('review', 'due'), message }
      }
    }
  },
}
