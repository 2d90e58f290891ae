import { styleText } from 'node:util'
import type { DueReview } from '../../../src/checks/review-calendar.ts'
import type { Library } from '../../../src/library/library.ts'
import { printable } from './printable.ts'

/** One line a review, and a line of counts. */
export function calendarText(
  reviews: readonly DueReview[],
  { site, editions }: Library,
  folder: string,
): string {
  const whenWidth = Math.max(0, ...reviews.map((review) => when(review).length))
  const lines = reviews.map((review) => {
    const colour = review.days < 0 ? 'red' : 'yellow'
    const day = styleText(colour, `${review.due}  ${when(review).padEnd(whenWidth)}`)
    return `${day}  ${folder}/${printable(`${review.file}  ${review.name} (${review.by})`)}`
  })
  const pages = editions.flatMap(({ allPages }) => allPages)
  const unreviewed = pages.filter(({ fields }) => fields.review.status !== 'reviewed').length
  const overdue = reviews.filter(({ days }) => days < 0).length
  const soon = `${reviews.length - overdue} due within ${site.limits.calendarDays} days`
  const counts = `${overdue} overdue, ${soon}; ${unreviewed} of ${pages.length} pages not reviewed yet`
  return [...lines, ...(lines.length > 0 ? [''] : []), counts].join('\n')
}

function when({ days }: DueReview): string {
  const count = `${Math.abs(days)} day${Math.abs(days) === 1 ? '' : 's'}`
  if (days === 0) return 'due today'
  return days < 0 ? `${count} overdue` : `in ${count}`
}
