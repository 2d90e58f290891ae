import { startOfFile } from '../../library/place.ts'
import type { BuiltSite } from '../built-site.ts'
import { type FirstLoad, firstLoadOf, inKilobytes, isWritten, wholeOf } from '../first-load.ts'
import type { Rule } from '../rule.ts'

/** What a part of the first load may weigh; for the whole see `limits.pageKilobytes` in `site.yaml`. */
const budgets: [part: keyof FirstLoad, name: string, bytes: number][] = [
  // With those for paper.
  ['styles', 'styles', 5_000],
  // Most of the search field's script waits until somebody types.
  ['scripts', 'scripts', 2_000],
]

export const pageHeavy: Rule<BuiltSite> = {
  id: 'page-heavy',
  severity: 'error',
  summary: 'The first load of a page must be within its budget of weight.',
  *check(site) {
    for (const page of site.pages.filter(isWritten)) {
      const { file } = page
      const load = firstLoadOf(page, site)
      const heavy = [
        ...budgets.map(([part, name, most]) => ({ name, bytes: load[part], most })),
        { name: 'first load', bytes: wholeOf(load), most: site.pageKilobytes * 1000 },
      ]
      for (const { name, bytes, most } of heavy) {
        if (bytes <= most) continue
        const message = `Unexpected ${name} of ${inKilobytes(bytes)}, expected at most ${inKilobytes(most)}`
        yield { file, place: startOfFile, message }
      }
    }
  },
}
