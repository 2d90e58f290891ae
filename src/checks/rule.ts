import type { Place } from '../library/place.ts'

/** Errors stop the build, warnings do not; there is no third level. */
export type Severity = 'error' | 'warning'

/** What a rule says: where, and what. The runner adds the rest. */
export interface Report {
  /** Path below the folder that is checked. */
  file: string
  place: Place
  /** One sentence: "Unexpected `what is there`, expected what should be". */
  message: string
  /** The likeliest right value, where one is close. */
  expected?: string | undefined
  /** What mends it, where there is one right answer. Asked only by those who will write it, or show it. */
  edits?: (() => readonly Edit[]) | undefined
}

/** A change that mends a finding: what stands at a place of a file gives way to a text. */
export interface Edit {
  file: string
  place: Place
  text: string
  /** An entry more in a list: several at one point may all be made. Of other edits that touch, only the first is. */
  joins?: true
}

/** One promise of the library. `id` is its file's name, is never renamed and never used again. */
export interface Rule<Subject> {
  id: string
  severity: Severity
  summary: string
  /** What it says of a page follows from that page and from what is `shared`: other pages change nothing. */
  alone?: true
  check(subject: Subject, context: Context): Iterable<Report>
}

/** What rules know beside what they check. */
export interface Context {
  /** The day of the check, as 2026-09-01: rules never ask the clock. */
  today: string
}

/** A report as every output shows it; lines and columns count from 1, the end is exclusive. */
export interface Finding {
  rule: string
  severity: Severity
  file: string
  line: number
  column: number
  endLine: number
  endColumn: number
  message: string
  expected?: string
  /** Where the rule is explained, below the project. */
  url: string
  /** What mends it, for those that write files: no part of the JSON that the checker prints. */
  edits?: readonly Edit[]
}
