import type { Library } from '../library/library.ts'
import type { Place } from '../library/place.ts'

/** Each review that should have been made again by now, and how many days ago. */
export function overdueReviews(
  { editions }: Library,
  today: string,
): { file: string; place: Place; due: string; days: number }[] {
  return editions.flatMap(({ allPages }) =>
    allPages.flatMap(({ file, fields: { review }, at }) => {
      if (review.status !== 'reviewed') return []
      const { on, due } = review
      // Dates that cannot both be right are another rule's.
      if (due >= today || due <= on) return []
      return [{ file, place: at('review', 'due'), due, days: daysBetween(due, today) }]
    }),
  )
}

export const daysBetween = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 86_400_000
