import { z } from 'astro/zod'
import { count, fields, text } from './fields.ts'

const isLanguage = (tag: string) => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}

const language = z
  .string({ error: 'a language such as en' })
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, { error: 'a language such as en', abort: true })
  .refine(isLanguage, { error: 'a language such as en' })

const isEachOnce = (values: readonly string[]) => new Set(values).size === values.length

/** The clinic that publishes the library: `site.yaml`. */
export const siteSchema = fields({
  clinic: fields({ name: text, phone: text, address: text.optional(), email: text.optional() }),
  emergency: fields({ number: text }).default({ number: 'your local emergency number' }),
  languages: z
    .array(language, { error: 'a list of languages' })
    .min(1, { error: 'at least one language' })
    .refine(isEachOnce, { error: 'each language once' })
    .default(['en']),
  paper: z.enum(['letter', 'a4'], { error: '`letter` or `a4`' }).default('letter'),
  limits: fields({
    gradeTarget: count.default(6),
    gradeLimit: count.default(8),
    sentenceWords: count.default(25),
    meaningWords: count.default(30),
  }).prefault({}),
})
