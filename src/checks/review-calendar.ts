import type { Library } from '../library/library.ts'
import { daysBetween } from './overdue-reviews.ts'

/** A page whose review is due. */
export interface DueReview {
  /** The day, as 2026-09-01. */
  due: string
  /** How many days from today; less than 0 for one that is overdue. */
  days: number
  file: string
  language: string
  name: string
  /** Who reviewed it last. */
  by: string
}

/** The reviews that are overdue or fall due soon (`limits.calendarDays` of `site.yaml`), the earliest first. */
export function reviewCalendar({ editions, site }: Library, today: string): DueReview[] {
  return editions
    .flatMap(({ allPages }) => allPages)
    .flatMap(({ file, language, fields: { name, review } }): DueReview[] => {
      if (review.status !== 'reviewed') return []
      const days = daysBetween(today, review.due)
      return days <= site.limits.calendarDays
        ? [{ due: review.due, days, file, language, name, by: review.by }]
        : []
    })
    .sort((a, b) => a.days - b.days || (a.file < b.file ? -1 : 1))
}
