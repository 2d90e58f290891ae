import type { Library } from '../../library/library.ts'
import { readingLevel } from '../../library/reading-level.ts'
import { placeOfSentence } from '../../library/sentences.ts'
import type { Rule } from '../rule.ts'

export const sentenceLong: Rule<Library> = {
  id: 'sentence-long',
  severity: 'error',
  summary: 'No sentence may be longer than the limit.',
  alone: true,
  *check({ editions, site }) {
    const limit = site.limits.sentenceWords
    for (const edition of editions) {
      for (const page of edition.allPages) {
        for (const sentence of readingLevel(edition, page).sentences) {
          const { words, text } = sentence
          if (words.length <= limit) continue
          const message = `Unexpected sentence of ${words.length} words, expected at most ${limit}: "${text.slice(0, 40)}…"`
          yield { file: page.file, place: placeOfSentence(sentence), message }
        }
      }
    }
  },
}
