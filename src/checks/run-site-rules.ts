import type { BuiltPage, BuiltSite } from './built-site.ts'
import type { Finding, Rule } from './rule.ts'
import { byPlace, runRules } from './run.ts'

/**
 * Run rules over a built site. Those that look at a page alone are given one page after another, and only those that are
 * `asked` for: of a large site, no two pages need be held as trees.
 */
export function runSiteRules(
  rules: readonly Rule<BuiltSite>[],
  site: BuiltSite,
  asked: readonly BuiltPage[] = site.pages,
): Finding[] {
  const { alone = [], together = [] } = Object.groupBy(rules, (rule) => (rule.alone ? 'alone' : 'together'))
  const run = (some: readonly Rule<BuiltSite>[], part: BuiltSite) =>
    runRules(some, part, 'site', { today: '' })
  const noPages = { ...site, pages: [] }
  const noFiles = { ...noPages, drawings: [], styles: [], scripts: [], manifests: [] }
  return [
    ...asked.flatMap((page) => run(alone, { ...noFiles, pages: [page] })),
    ...run(alone, noPages),
    ...run(together, site),
  ].sort(byPlace)
}
