import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'
import { termUsesOf } from '../term-uses.ts'

export const termNeverLinked: Rule<Library> = {
  id: 'term-never-linked',
  severity: 'error',
  summary: 'A page must link every hard word of the glossary that it uses.',
  alone: true,
  *check({ editions }) {
    for (const edition of editions) {
      for (const page of edition.allPages) {
        for (const { id, unlinked, isLinked } of termUsesOf(edition, page)) {
          if (isLinked || !unlinked) continue
          const { text, place } = unlinked
          const message = `Unexpected \`${text}\` that the page never links, expected a link to \`term:${id}\``
          yield { file: page.file, place, message, expected: `[${text}](term:${id})` }
        }
      }
    }
  },
}
