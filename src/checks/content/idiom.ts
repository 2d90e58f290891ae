import type { Library } from '../../library/library.ts'
import { sentencesOf } from '../../library/sentences.ts'
import { phrasesAt } from '../../library/words.ts'
import { anyOf, findIn, plainly } from '../phrases.ts'
import type { Rule } from '../rule.ts'
import { textsOf } from '../texts-of.ts'

export const idiom: Rule<Library> = {
  id: 'idiom',
  severity: 'warning',
  summary: 'Texts should mean what their words say.',
  alone: true,
  *check({ editions }) {
    for (const edition of editions) {
      const idioms = anyOf(phrasesAt(edition.words, 'prose.idioms'))
      if (!idioms) continue
      for (const text of textsOf(edition)) {
        for (const sentence of sentencesOf(text, edition.language)) {
          const found = findIn(sentence, idioms, plainly)
          if (!found) continue
          const message = `Unexpected idiom \`${found.text}\`, expected words that mean what they say`
          yield { file: text.file, place: found.place, message }
        }
      }
    }
  },
}
