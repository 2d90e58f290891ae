import { toString as textOf } from 'mdast-util-to-string'
import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'

export const meaningLong: Rule<Library> = {
  id: 'meaning-long',
  severity: 'error',
  summary: 'The meaning of a word must be short.',
  *check({ editions, site }) {
    const limit = site.limits.meaningWords
    for (const { file, fields, at, texts } of editions.flatMap(({ allTerms }) => allTerms)) {
      const text = texts.get('means')
      const words = (text ? textOf(text.tree()) : fields.means).split(/\s+/).filter(Boolean).length
      if (words <= limit) continue
      const message = `Unexpected meaning of ${words} words, expected at most ${limit}`
      yield { file, place: at('means'), message }
    }
  },
}
