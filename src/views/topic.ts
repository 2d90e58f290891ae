import { type CodeSystem, codeSystemNames } from '../library/code-systems.ts'
import type { Page } from '../library/library.ts'
import { relationsOf } from '../library/relations.ts'

/** A page as data, for other systems: an entry of `topics.json`. Its address is below the base path. */
export interface Topic {
  id: string
  kind: string
  language: string
  name: string
  alsoCalled: string[]
  summary: string
  url: string
  codes: Record<CodeSystem, string[]>
  review: { status: string; by?: string; on?: string; due?: string }
  changes: { on: string; what: string }[]
  related: string[]
}

export function topicOf(page: Page): Topic {
  const { id, kind, language, address, fields } = page
  const { name, alsoCalled, summary = '', review, changes } = fields
  const related = [...new Set(relationsOf(page).map((each) => each.id))]
  return {
    id,
    kind,
    language,
    name,
    alsoCalled,
    summary,
    url: address,
    codes: codesOf(page),
    review,
    changes,
    related,
  }
}

export function codesOf({ fields }: Page): Topic['codes'] {
  const codes = 'codes' in fields ? fields.codes : undefined
  return Object.fromEntries(
    codeSystemNames.map((system) => [system, codes?.[system] ?? []]),
  ) as Topic['codes']
}
