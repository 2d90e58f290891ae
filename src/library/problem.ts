import type { Place } from './place.ts'

/** What reading can find wrong. Each is reported by the rule of the same name. */
export type ProblemKind =
  | 'field-invalid'
  | 'field-unknown'
  | 'file-unexpected'
  | 'file-unreadable'
  | 'mdx-invalid'
  | 'yaml-invalid'

/** Something that reading could not accept. Reading goes on without it, so that all problems are told at once. */
export interface Problem {
  kind: ProblemKind
  file: string
  place: Place
  message: string
  expected?: string | undefined
}
