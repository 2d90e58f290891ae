import type { Library } from '../../library/library.ts'
import { startOfFile } from '../../library/place.ts'
import type { Rule } from '../rule.ts'

export const libraryEmpty: Rule<Library> = {
  id: 'library-empty',
  severity: 'error',
  summary: 'A library must have at least one page.',
  *check({ editions }) {
    for (const { language, allPages } of editions) {
      if (allPages.length > 0) continue
      const message = `No pages in \`${language}/\`, expected at least one, such as \`${language}/conditions/asthma.mdx\``
      yield { file: 'site.yaml', place: startOfFile, message }
    }
  },
}
