import { z } from 'astro/zod'
import { day, fields, flag, id, list, oneOf, text } from './fields.ts'

/** How a treatment relates to a condition, as its sources put it. The words are the interface's. */
export const fits = ['usually-first', 'may-help', 'commonly-considered', 'may-be-needed'] as const
export type Fit = (typeof fits)[number]

const review = z.discriminatedUnion(
  'status',
  [
    fields({ status: z.literal('not-reviewed') }),
    fields({ status: z.literal('reviewed'), by: text, on: day, due: day }),
  ],
  { error: '`status: not-reviewed`, or `status: reviewed` with `by`, `on` and `due`' },
)

const codes = fields({
  icd10cm: list(
    z
      .string({ error: 'a code such as J45.9' })
      .regex(/^[A-Z]\d[0-9A-Z](\.[0-9A-Z]{1,4})?$/, { error: 'a code such as J45.9' }),
  ),
  mesh: list(
    z
      .string({ error: 'a MeSH id such as D001249' })
      .regex(/^[DC]\d{6,9}$/, { error: 'a MeSH id such as D001249' }),
  ),
})

/** What every page of the library says of itself. */
export const common = {
  name: text.describe('The name patients know it by, the medical word in brackets.'),
  alsoCalled: list(text).describe('Other names people search for. Never a misspelling.'),
  describedAs: list(text).describe(
    'What people type who do not know its name, such as `cough at night`: for the search field only. Never a misspelling.',
  ),
  summary: text
    .max(200, { error: 'at most 200 characters' })
    .describe('One or two plain sentences, shown in lists and results.'),
  keyPoints: list(text).describe('The main points, each with its citation.'),
  review: review
    .default({ status: 'not-reviewed' })
    .describe('Who has checked it, and when; `not-reviewed` until a clinician has.'),
  changes: list(fields({ on: day, what: text })).describe('What changed, newest last.'),
  formerly: list(id).describe('Ids that the page had before: their addresses lead to it.'),
  standalone: flag.default(false).describe('True for a page that no other page needs to link to.'),
}

const threeToFive = { error: 'three to five short sentences' }
const keyPoints = z.array(text, threeToFive).min(3, threeToFive).max(5, threeToFive)

export const conditionSchema = fields({
  ...common,
  keyPoints,
  treatments: list(fields({ id, fit: oneOf(fits) })).describe('How each choice relates to it.'),
  symptoms: list(id).describe('What it may feel like: ids of symptoms.'),
  codes: codes.optional(),
})

export const treatmentSchema = fields({
  ...common,
  keyPoints,
  conditions: list(id).describe('What it is used for: ids of conditions.'),
  codes: codes.optional(),
})

export const symptomSchema = fields({
  ...common,
  conditions: list(id).describe('What may cause it: ids of conditions.'),
})

export const guideSchema = fields(common)

/** The library's own text about itself: `about.mdx`. */
export const aboutSchema = fields({ name: text, summary: text })
