import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'
import { termUsesOf } from '../term-uses.ts'

export const termLinkedLate: Rule<Library> = {
  id: 'term-linked-late',
  severity: 'error',
  summary: 'The first use of a hard word in the text of a page must be the one that links it.',
  alone: true,
  *check({ editions }) {
    for (const edition of editions) {
      for (const page of edition.allPages) {
        for (const { id, unlinked, isLate } of termUsesOf(edition, page)) {
          if (!isLate || !unlinked) continue
          const { text, place } = unlinked
          const message = `Unexpected \`${text}\` before its link, expected the link to \`term:${id}\` at the first use`
          yield { file: page.file, place, message, expected: `[${text}](term:${id})` }
        }
      }
    }
  },
}
