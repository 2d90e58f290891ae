import { z } from 'astro/zod'
import { count, day, fields, flag, httpsUrl, id, list, text } from './fields.ts'

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

/** Pages that a clinic hands out together. */
const packet = fields({
  id,
  name: text,
  pages: z.array(id, { error: 'a list of ids of pages' }).min(1, { error: 'at least one id of a page' }),
  questions: flag.default(false),
  large: flag.default(false),
})

const isEachIdOnce = (packets: readonly { id: string }[]) => isEachOnce(packets.map(({ id }) => id))

const contact = z
  .string({ error: 'an address such as mailto:security@example.org' })
  .regex(/^(mailto:[^\s@]+@[^\s@]+|https:\/\/\S+|tel:\S+)$/, {
    error: 'an address that starts with mailto:, https:// or tel:',
  })

/** The clinic that publishes the library: `site.yaml`. */
export const siteSchema = fields({
  clinic: fields({
    name: text,
    phone: text,
    address: text.optional(),
    email: text.optional(),
    website: httpsUrl.optional(),
  }),
  emergency: fields({ number: text }).default({ number: 'your local emergency number' }),
  security: fields({ contact, expires: day })
    .optional()
    .describe('Whom to tell where the site is not safe, and until when that holds: `security.txt`.'),
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
    questionWords: count.default(25),
    questionsPerPage: count.default(3),
    pageKilobytes: count.default(20),
    overdueDays: count.default(90),
    calendarDays: count.default(60),
    tableColumns: count.default(4),
    headerWords: count.default(4),
    paragraphSentences: count.default(3),
    passivePercent: count.default(10),
    cellsApartPercent: count.default(25),
    choiceTimes: count.default(2),
    namesOnPage: count.default(1000),
    addressesInSitemap: count.default(10_000),
    topicsInFile: count.default(1000),
    offlineDays: count.default(30),
    offlineMegabytes: count.default(25),
  }).prefault({}),
  offline: flag.default(true).describe('Whether readers may save pages on their devices.'),
  packets: list(packet).refine(isEachIdOnce, { error: 'each id once' }),
  promises: list(text).describe('Words of promise and praise that no text may use, in any language.'),
})
