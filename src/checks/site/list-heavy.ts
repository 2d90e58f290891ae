import { startOfFile } from '../../library/place.ts'
import type { BuiltSite } from '../built-site.ts'
import { firstLoadOf, inKilobytes, isWritten, wholeOf } from '../first-load.ts'
import type { Rule } from '../rule.ts'

/** The lists of a library of 1,000 pages are at most 75 kB, those of the shipped one 34 kB: lists grow with a library. */
const most = 100_000

export const listHeavy: Rule<BuiltSite> = {
  id: 'list-heavy',
  severity: 'warning',
  summary: 'A page that lists others should load in one second on a slow phone line.',
  *check(site) {
    for (const page of site.pages) {
      const bytes = isWritten(page) ? 0 : wholeOf(firstLoadOf(page, site))
      if (bytes <= most) continue
      const message = `Unexpected first load of ${inKilobytes(bytes)}, expected at most ${inKilobytes(most)}`
      yield { file: page.file, place: startOfFile, message }
    }
  },
}
