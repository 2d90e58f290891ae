import { fields, flag, id, list, text } from './fields.ts'

/** A word and its plain meaning: an entry of `glossary.yaml`. */
export const termSchema = fields({
  id,
  term: text,
  also: list(text),
  sayIt: text.optional(),
  means: text,
  claims: list(id),
  checked: flag.default(false),
})
