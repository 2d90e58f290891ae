import { z } from 'astro/zod'
import { fields, id, list, oneOf, text } from './fields.ts'

/** A sign that calls for help: an entry of `warning-signs.yaml`. */
export const warningSignSchema = fields({
  id,
  sign: text,
  level: oneOf(['emergency', 'urgent']),
  act: text.describe('What to do; `{emergency}` stands for the number of `site.yaml`.'),
  on: list(id).describe('Kinds or ids of the pages whose warning box shows it.'),
  claims: z.array(id, { error: 'one or more claims' }).min(1, { error: 'one or more claims' }),
})
