import type { Library } from '../../library/library.ts'
import { phrasesAt } from '../../library/words.ts'
import { anyOf } from '../phrases.ts'
import type { Rule } from '../rule.ts'
import { placeOf, statementsOf } from '../statements-of.ts'

export const hedgeLost: Rule<Library> = {
  id: 'hedge-lost',
  severity: 'error',
  summary: 'What rests on a claim with a hedge must have a hedge too.',
  alone: true,
  *check({ editions, claims: allClaims }) {
    const hedgeOf = (id: string) => allClaims.get(id)?.fields.hedge
    for (const edition of editions) {
      const hedges = anyOf(phrasesAt(edition.words, 'prose.hedges'))
      if (!hedges) continue
      for (const statement of statementsOf(edition)) {
        const { file, sentences, claims, isMeaning } = statement
        if (isMeaning || !claims.some(hedgeOf)) continue
        const says = (pattern?: RegExp) => pattern && sentences.some(({ text }) => pattern.test(text))
        if (says(hedges)) continue
        // A claim may say how sure it is in words of its own, such as "more than".
        const lost = claims.find((id) => hedgeOf(id) && !says(anyOf(partsOf(hedgeOf(id)))))
        if (!lost) continue
        const message = `Missing hedge of claim \`${lost}\`, expected \`${hedgeOf(lost)}\` or a word of the same force`
        yield { file, place: placeOf(statement), message }
      }
    }
  },
}

/** The hedges of a claim, which stand between commas. */
const partsOf = (hedge = '') =>
  hedge
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean)
