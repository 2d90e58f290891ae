import { z } from 'astro/zod'
import { fields, flag, httpsUrl, id, list, oneOf, text } from './fields.ts'

export const referenceKinds = [
  'article',
  'guideline',
  'government',
  'trial',
  'review',
  'society',
  'hospital',
] as const

/** Who said it: an entry of `sources/references.yaml`. */
export const referenceSchema = fields({
  id,
  kind: oneOf(referenceKinds),
  title: text,
  publisher: text,
  url: httpsUrl.optional(),
  read: z
    .string({ error: 'a month such as 2026-11' })
    .regex(/^\d{4}-\d{2}(-\d{2})?$/, { error: 'a month such as 2026-11' })
    .optional(),
  note: text.optional(),
})

/** What a source said, in our own words: an entry of `sources/claims/*.yaml`. */
export const claimSchema = fields({
  id,
  says: text,
  from: z
    .array(fields({ source: id, where: text.optional() }), { error: 'a list of sources' })
    .min(1, { error: 'at least one source' }),
  hedge: text.optional(),
  asks: list(id).describe('Ids of the questions that the source asks, or tells readers to ask.'),
  checked: flag.default(false),
})
