import { z } from 'astro/zod'
import type { Kind } from '../kinds.ts'
import { fields, id, list } from './fields.ts'

const ids = list(id)

/** The ids of all pages that were ever published, by language and kind: `addresses.yaml`. */
export const addressesSchema = z.record(
  z.string(),
  fields({
    condition: ids,
    treatment: ids,
    symptom: ids,
    guide: ids,
    comparison: ids,
  } satisfies Record<Kind, z.ZodType>),
  { error: 'languages, and below each the kinds of page with their ids' },
)
