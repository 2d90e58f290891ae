import { z } from 'astro/zod'
import { fields, id, text } from './fields.ts'
import { common } from './page.ts'

const cell = z.union([fields({ text, claims: z.array(id).min(1) }), fields({ notSaid: z.literal(true) })], {
  error: '`text` with `claims`, or `notSaid: true`',
})

const row = fields({
  id,
  label: text,
  cells: z.record(z.string(), cell, { error: 'a cell for each option' }),
  note: text.optional().describe('Why the sources say more of one option than of another; readers see it.'),
})

/** Choices side by side: `comparisons/<id>.yaml`. */
export const comparisonSchema = fields({
  ...common,
  id,
  summary: common.summary.optional(),
  options: z
    .array(id, { error: 'two or more ids of treatments' })
    .min(2, { error: 'two or more ids of treatments' }),
  rows: z.array(row, { error: 'one or more rows' }).min(1, { error: 'one or more rows' }),
})
