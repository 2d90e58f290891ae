import type { Library } from '../../library/library.ts'
import type { Block } from '../../library/markdown.ts'
import { type Sentence, sentencesOf } from '../../library/sentences.ts'
import type { Rule } from '../rule.ts'

export const paragraphLong: Rule<Library> = {
  id: 'paragraph-long',
  severity: 'error',
  summary: 'No paragraph, list item or cell may have more sentences than the limit.',
  alone: true,
  *check({ editions, site }) {
    const limit = site.limits.paragraphSentences
    for (const { allPages, language } of editions) {
      for (const { file, texts, body } of allPages) {
        for (const text of [...texts.values(), ...(body ? [body] : [])]) {
          for (const [block, sentences] of Map.groupBy(sentencesOf(text, language), blockOf)) {
            const tooMuch = sentences[limit]
            if (!tooMuch) continue
            const message = `Unexpected paragraph of ${sentences.length} sentences, expected at most ${limit}`
            yield { file, place: block.place(tooMuch.range[0], block.text.trimEnd().length), message }
          }
        }
      }
    }
  },
}

const blockOf = ({ block }: Sentence): Block => block
