import { type BuiltSite, readBuiltSite } from '../../src/checks/built-site.ts'
import type { Rule } from '../../src/checks/rule.ts'
import { runRules } from '../../src/checks/run.ts'

/** A whole page around a body, and what else stands in its head. */
export const html = (body: string, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><title>A page</title>${head}</head>\n<body>${body}</body></html>\n`

/** A site of a few files at https://example.org/library/, in English and Spanish; a file weighs what it is long. */
function builtSite(files: Record<string, string>): BuiltSite {
  const bytes = new Map(Object.entries(files).map(([file, text]) => [file, new TextEncoder().encode(text)]))
  return readBuiltSite(bytes, {
    siteUrl: 'https://example.org',
    basePath: '/library/',
    languages: ['en', 'es'],
    pageKilobytes: 20,
    weigh: ({ length }) => length,
  })
}

/** Findings on a site of a few files, as `file line:column message`. */
export function checkSite(rule: Rule<BuiltSite>, files: Record<string, string>): string[] {
  return runRules([rule], builtSite(files), 'site', { today: '2026-11-22' }).map(
    ({ file, line, column, message }) => `${file} ${line}:${column} ${message}`,
  )
}
