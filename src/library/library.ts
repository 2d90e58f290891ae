import type { z } from 'astro/zod'
import type { Kind } from './kinds.ts'
import type { Citation, Component, Heading, Link, Markdown } from './markdown.ts'
import type { Place } from './place.ts'
import type { Problem } from './problem.ts'
import type { Path, Yaml } from './read-yaml.ts'
import type { addressesSchema } from './schema/addresses.ts'
import type { comparisonSchema } from './schema/comparison.ts'
import type { termSchema } from './schema/glossary.ts'
import type {
  aboutSchema,
  conditionSchema,
  guideSchema,
  symptomSchema,
  treatmentSchema,
} from './schema/page.ts'
import type { questionSchema } from './schema/question.ts'
import type { siteSchema } from './schema/site.ts'
import type { claimSchema, referenceSchema } from './schema/source.ts'
import type { warningSignSchema } from './schema/warning-sign.ts'
import type { Unread } from './unread.ts'
import type { Say, Words } from './words.ts'

export type Site = z.output<typeof siteSchema>
export type Reference = z.output<typeof referenceSchema>
export type Claim = z.output<typeof claimSchema>
export type Term = z.output<typeof termSchema>
export type Question = z.output<typeof questionSchema>
export type WarningSign = z.output<typeof warningSignSchema>
export type About = z.output<typeof aboutSchema>

/** The fields of each kind of page. */
export interface PageFields {
  condition: z.output<typeof conditionSchema>
  treatment: z.output<typeof treatmentSchema>
  symptom: z.output<typeof symptomSchema>
  guide: z.output<typeof guideSchema>
  comparison: z.output<typeof comparisonSchema>
}

/** Something read from a file: its fields, and where each of them is. */
export interface Entry<Fields> {
  id: string
  file: string
  fields: Fields
  /** Place of the id in its file. */
  place(): Place
  at(...path: Path): Place
  /** Place of a key in its file. */
  keyAt(...path: Path): Place
  /** The fields that hold text with links and citations, by path such as `keyPoints.0`. */
  texts: ReadonlyMap<string, Markdown>
  /** All of `texts` and, for a page, of its body. */
  links: Link[]
  citations: Citation[]
}

export type Page = { [K in Kind]: PageOf<K> }[Kind]

export interface PageOf<K extends Kind> extends Entry<PageFields[K]> {
  kind: K
  language: string
  /** Address below the base path: `/conditions/asthma/`. */
  address: string
  body?: Markdown | undefined
  headings: Heading[]
  components: Component[]
}

/** A place that uses a term, a claim, a question or a page. */
export interface Use {
  file: string
  place(): Place
  /** The page that the use stands on; none where a glossary entry or a question uses it. */
  page?: Page | undefined
}

/** The library's own words of the interface as its file has them, and the ones that they are laid over. */
export interface OwnWords extends Pick<Yaml, 'file' | 'at' | 'keyAt'> {
  value: object
  base: Words
}

/** The list of all pages that were ever published, and where each stands in its file. */
export interface PublishedPages extends Pick<Yaml, 'file' | 'at' | 'keyAt'> {
  /** Ids by language and kind. */
  pages: z.output<typeof addressesSchema>
}

/** Where a field of `site.yaml` stands. */
export type SiteFile = Pick<Yaml, 'file' | 'at' | 'keyAt'>

/** The library in one language. Of two entries with one id the maps hold the first, the lists both. */
export interface Edition {
  language: string
  /** What stands before its addresses: nothing for the first language, `/es` for another. */
  prefix: string
  words: Words
  say: Say
  ownWords?: OwnWords | undefined
  allPages: Page[]
  pages: ReadonlyMap<string, Page>
  pagesByFormerId: ReadonlyMap<string, Page>
  allTerms: Entry<Term>[]
  terms: ReadonlyMap<string, Entry<Term>>
  allQuestions: Entry<Question>[]
  questions: ReadonlyMap<string, Entry<Question>>
  warningSigns: Entry<WarningSign>[]
  about?: (Entry<About> & { body?: Markdown | undefined }) | undefined
  /** Back-links: which places use a term, a question, a page. */
  usesOfTerm: ReadonlyMap<string, Use[]>
  usesOfQuestion: ReadonlyMap<string, Use[]>
  usesOfPage: ReadonlyMap<string, Use[]>
}

/** One reading of a content folder: everything that pages are drawn from and rules check. */
export interface Library {
  site: Site
  /** None where it could not be read. */
  siteFile?: SiteFile | undefined
  allReferences: Entry<Reference>[]
  references: ReadonlyMap<string, Entry<Reference>>
  allClaims: Entry<Claim>[]
  claims: ReadonlyMap<string, Entry<Claim>>
  /** Back-links of all editions: which places rest on a claim. */
  usesOfClaim: ReadonlyMap<string, Use[]>
  /** Drawings by id: the text of each SVG file. */
  figures: ReadonlyMap<string, string>
  editions: Edition[]
  /** Where it keeps a list of them. */
  addresses?: PublishedPages | undefined
  /** What could not be read. */
  problems: Problem[]
  unread: Unread
  /** All that pages have in common, as text: the files that are no pages, and the words of the interface. */
  shared: string
  /** Lines of a file, to show a finding in. */
  textOf(file: string): string | undefined
}
