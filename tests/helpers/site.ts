import { type BuiltSite, readBuiltSite } from '../../src/checks/built-site.ts'
import type { Rule } from '../../src/checks/rule.ts'
import { runRules } from '../../src/checks/run.ts'

/** A whole page around a body, and what else stands in its head. */
export const html = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><title>A page</title>${head}</head>\n<body>${body}</body></html>\n`

/** Findings on a site of a few files at https://example.org/library/, as `file line:column message`. */
export function checkSite(rule: Rule<BuiltSite>, files: Record<string, string>): string[] {
  const bytes = new Map(Object.entries(files).map(([file, text]) => [file, new TextEncoder().encode(text)]))
  const site = readBuiltSite(bytes, { siteUrl: 'https://example.org', basePath: '/library/' })
  return runRules([rule], site, 'site', { today: '2026-11-22' }).map(
    ({ file, line, column, message }) => `${file} ${line}:${column} ${message}`,
  )
}
