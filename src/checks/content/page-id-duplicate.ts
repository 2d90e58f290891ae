import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'

export const pageIdDuplicate: Rule<Library> = {
  id: 'page-id-duplicate',
  severity: 'error',
  summary: 'Two pages must not have the same id.',
  *check({ editions }) {
    for (const { allPages, pages } of editions) {
      for (const page of allPages) {
        const first = pages.get(page.id)
        if (!first || first === page) continue
        const message = `Unexpected second page \`${page.id}\`, expected an id that \`${first.file}\` does not have`
        yield { file: page.file, place: page.at(), message }
      }
    }
  },
}
