import type { Library } from '../../library/library.ts'
import { readingLevel } from '../../library/reading-level.ts'
import type { Rule } from '../rule.ts'

export const readingLevelHigh: Rule<Library> = {
  id: 'reading-level-high',
  severity: 'error',
  summary: 'No page may be harder to read than the limit.',
  alone: true,
  *check({ editions, site }) {
    for (const edition of editions) {
      for (const page of edition.allPages) {
        const { grade } = readingLevel(edition, page)
        if (grade === undefined || grade <= site.limits.gradeLimit) continue
        const message = `Unexpected reading level of grade ${grade}, expected at most ${site.limits.gradeLimit}`
        yield { file: page.file, place: page.at('name'), message }
      }
    }
  },
}
