import { fields, flag, id, list, text } from './fields.ts'

/** A word and its plain meaning: an entry of `glossary.yaml`. */
export const termSchema = fields({
  id,
  term: text,
  also: list(text),
  everyday: list(text).describe('Those of its names that readers know: pages may use them without a link.'),
  sayIt: text.optional(),
  means: text,
  claims: list(id),
  checked: flag.default(false),
}).superRefine(({ term, also, everyday }, { addIssue }) => {
  const message = '`term` or one of `also`'
  for (const [index, name] of everyday.entries()) {
    if (name !== term && !also.includes(name))
      addIssue({ code: 'custom', path: ['everyday', index], message })
  }
})
