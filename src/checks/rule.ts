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
}

/** One promise of the library. `id` is its file's name, is never renamed and never used again. */
export interface Rule<Subject> {
  id: string
  severity: Severity
  summary: string
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
}
