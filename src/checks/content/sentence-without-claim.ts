import type { Library, Page } from '../../library/library.ts'
import { placeOfSentence, sentencesOf } from '../../library/sentences.ts'
import type { Rule } from '../rule.ts'
import { factTeller } from '../states-fact.ts'

export const sentenceWithoutClaim: Rule<Library> = {
  id: 'sentence-without-claim',
  severity: 'error',
  summary: 'Every sentence of fact on a condition, treatment or symptom must cite a claim.',
  alone: true,
  *check({ editions }) {
    for (const { allPages, words, language } of editions) {
      const statesFact = factTeller(words)
      if (!statesFact) continue
      for (const page of allPages) {
        for (const text of factualTexts(page)) {
          for (const sentence of sentencesOf(text, language)) {
            if (sentence.claims.length > 0 || !statesFact(sentence)) continue
            const message = 'Missing claim of a sentence of fact, expected `[@claim-id]` before its full stop'
            yield { file: page.file, place: placeOfSentence(sentence), message }
          }
        }
      }
    }
  },
}

/** Bodies and main points of what the library is about; guides are advice, and cells name their claims. */
function factualTexts({ kind, texts, body }: Page) {
  if (kind === 'guide' || kind === 'comparison') return []
  return [...texts.values(), ...(body ? [body] : [])]
}
