import type { CodeSystem } from '../library/code-systems.ts'
import type { Kind } from '../library/kinds.ts'
import type { Block } from '../markdown/draw.ts'

/** HTML that was drawn from a checked text; safe to set as it is. */
export type Html = string

/** A link to a page of the library. */
export interface PageLink {
  name: string
  href: string
  summary?: string | undefined
}

/** Signs that call for the same act. */
export interface WarningGroup {
  signs: string[]
  act: string
}

/** Warning signs by how fast to act. */
export interface WarningSignsView {
  emergency: WarningGroup[]
  urgent: WarningGroup[]
}

export interface QuestionView {
  id: string
  ask: string
  why?: Html | undefined
  when?: string | undefined
  /** Ids of the pages that show it. */
  about: string[]
}

/** Questions that rest on claims, apart from those that come from outside. */
export interface QuestionsView {
  sourced: QuestionView[]
  outside: QuestionView[]
}

export interface WordView {
  id: string
  term: string
  also: string[]
  sayIt?: string | undefined
  means: Html
  href: string
}

export interface SourceView {
  number: number
  id: string
  title: string
  publisher: string
  kind: string
  url?: string | undefined
  note?: string | undefined
}

export interface ComparisonView {
  options: PageLink[]
  rows: {
    id: string
    label: string
    note?: string | undefined
    cells: { option: string; html?: Html | undefined }[]
  }[]
}

/** What a page is about, as other programs name it. */
export interface PageSubject {
  codes?: Partial<Record<CodeSystem, string[]>> | undefined
  treatments: PageLink[]
  symptoms: PageLink[]
}

/** Everything that is drawn of one page. */
export interface PageView {
  kind: Kind
  id: string
  language: string
  /** Its file, below the content folder. */
  file: string
  address: string
  name: string
  alsoCalled: string[]
  summary: string
  keyPoints: Html[]
  /** A text with code is drawn by @astrojs/mdx in place of `blocks`. */
  hasCode: boolean
  blocks: Block[]
  contents: { id: string; text: string }[]
  comparison?: ComparisonView | undefined
  warningSigns: WarningSignsView
  questions: QuestionsView
  words: WordView[]
  sources: SourceView[]
  /** Outside addresses that its text links, as paper lists them. */
  outside: string[]
  /** School grade that the text reads at, where it can be measured. */
  grade?: number | undefined
  review: { by: string; on: string; due: string } | undefined
  changed?: { on: string; what: string } | undefined
  /** What it stands for in the field, for search engines; no part of what is shown. */
  subject: PageSubject
  /** A short digest of all the rest: which edition of the page a sheet of paper is. */
  edition: string
  related: { kind: Kind; links: PageLink[] }[]
}
