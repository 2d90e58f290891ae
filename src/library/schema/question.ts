import { z } from 'astro/zod'
import { fields, id, list, oneOf, text } from './fields.ts'

/** A question to take along: an entry of `questions.yaml`. It rests on claims, or says that it is from outside. */
export const questionSchema = fields({
  id,
  ask: text,
  why: text.optional(),
  group: id,
  for: oneOf(['surgeon', 'self', 'care-team']),
  about: list(id),
  when: text.optional(),
  claims: list(id),
  outside: z.literal(true, { error: '`true`, or no such key' }).optional(),
}).refine(({ claims, outside }) => claims.length > 0 !== (outside === true), {
  path: ['claims'],
  error: 'either `claims` or `outside: true`',
})
