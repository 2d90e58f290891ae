import type { Finding, Rule } from '../../../src/checks/rule.ts'
import { github } from './github.ts'
import { json } from './json.ts'
import { sarif } from './sarif.ts'
import { text } from './text.ts'

export interface ReportContext {
  /** The folder that was checked, as the reader knows it. */
  folder: string
  rules: readonly Pick<Rule<never>, 'id' | 'summary' | 'severity'>[]
  textOf(file: string): string | undefined
}

/** One form of the findings; all forms are made from the same objects. */
export type Reporter = (findings: readonly Finding[], context: ReportContext) => string

export const reporters = { text, json, github, sarif }

export type Format = keyof typeof reporters

/** A line such as "2 errors and 1 warning in 39 pages, 0.4 s". */
export function summary(findings: readonly Finding[], what: string, since: number): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const seconds = ((performance.now() - since) / 1000).toFixed(2)
  return `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')} in ${what} (${seconds} s)`
}

export const count = (number: number, name: string) => `${number} ${name}${number === 1 ? '' : 's'}`
