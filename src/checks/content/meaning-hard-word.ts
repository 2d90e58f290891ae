import type { Library } from '../../library/library.ts'
import { termFinder } from '../../library/term-finder.ts'
import type { Rule } from '../rule.ts'
import { mentionsIn } from '../term-uses.ts'

export const meaningHardWord: Rule<Library> = {
  id: 'meaning-hard-word',
  severity: 'error',
  summary: 'The meaning of a word must link every other hard word of the glossary that it uses.',
  *check({ editions }) {
    for (const edition of editions) {
      const terms = termFinder(edition)
      for (const { id, file, texts } of edition.allTerms) {
        const seen = new Set([id])
        for (const block of texts.get('means')?.blocks ?? []) {
          const mentions = mentionsIn(block, terms)
          for (const mention of mentions) if (mention.isLink) seen.add(mention.id)
          for (const { id: other, start, end } of mentions) {
            if (seen.has(other)) continue
            seen.add(other)
            const text = block.text.slice(start, end)
            const message = `Unexpected \`${text}\` without a link, expected a link to \`term:${other}\``
            yield { file, place: block.place(start, end), message, expected: `[${text}](term:${other})` }
          }
        }
      }
    }
  },
}
