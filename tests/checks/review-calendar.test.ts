import { expect, test } from 'vitest'
import { reviewCalendar } from '../../src/checks/review-calendar.ts'
import { condition, type Files, guide, library, site } from '../helpers/library.ts'

const reviewed = (due: string) => `review: { status: reviewed, by: "A, nurse", on: 2025-11-01, due: ${due} }`

const calendar = (files: Files, today = '2026-11-22') =>
  reviewCalendar(library(files), today).map(({ file, due, days }) => `${file} ${due} ${days}`)

const pages = {
  'en/conditions/later.mdx': condition('', reviewed('2027-01-22')),
  'en/conditions/soon.mdx': condition('', reviewed('2027-01-21')),
  'en/conditions/today.mdx': condition('', reviewed('2026-11-22')),
  'en/conditions/over.mdx': condition('', reviewed('2026-10-31')),
  'en/guides/never.mdx': guide(''),
}

test('has what is overdue, and what falls due within 60 days, by day', () => {
  expect(calendar(pages)).toEqual([
    'en/conditions/over.mdx 2026-10-31 -22',
    'en/conditions/today.mdx 2026-11-22 0',
    'en/conditions/soon.mdx 2027-01-21 60',
  ])
})

test('has as many days as the clinic says', () => {
  const few = { ...pages, 'site.yaml': site('limits: { calendarDays: 1 }') }
  expect(calendar(few)).toHaveLength(2)
})

test('counts from the day that it is given', () => {
  expect(calendar(pages, '2025-11-02')).toEqual([])
})

test('has the pages of each language, those of one day by file', () => {
  const due = condition('', reviewed('2026-12-01'))
  const files = {
    'site.yaml': site('languages: [en, es]'),
    'es/conditions/a.mdx': due,
    'en/conditions/b.mdx': due,
  }
  expect(calendar(files)).toEqual(['en/conditions/b.mdx 2026-12-01 9', 'es/conditions/a.mdx 2026-12-01 9'])
})

test('says who reviewed a page', () => {
  expect(reviewCalendar(library(pages), '2026-11-22')[0]).toEqual({
    due: '2026-10-31',
    days: -22,
    file: 'en/conditions/over.mdx',
    language: 'en',
    name: 'Asthma',
    by: 'A, nurse',
  })
})
