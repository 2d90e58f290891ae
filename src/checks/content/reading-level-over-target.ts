import type { Library } from '../../library/library.ts'
import { readingLevel } from '../../library/reading-level.ts'
import type { Rule } from '../rule.ts'

export const readingLevelOverTarget: Rule<Library> = {
  id: 'reading-level-over-target',
  severity: 'warning',
  summary: 'Pages should reach the target reading level.',
  alone: true,
  *check({ editions, site }) {
    const { gradeTarget, gradeLimit } = site.limits
    for (const edition of editions) {
      for (const page of edition.allPages) {
        const { grade } = readingLevel(edition, page)
        if (grade === undefined || grade <= gradeTarget || grade > gradeLimit) continue
        const message = `Unexpected reading level of grade ${grade}, expected at most ${gradeTarget}`
        yield { file: page.file, place: page.at('name'), message }
      }
    }
  },
}
