import type { Library } from '../../library/library.ts'
import { phrasesAt, type Words } from '../../library/words.ts'
import { statesNothing } from '../content-components.ts'
import { onceFor } from '../once-for.ts'
import { alternatives, findIn, isQuestion, whole } from '../phrases.ts'
import type { Rule } from '../rule.ts'
import { statementsOf } from '../statements-of.ts'

export const numberWithoutOutsideSource: Rule<Library> = {
  id: 'number-without-outside-source',
  severity: 'error',
  summary: 'A number of medicine must rest on a source other than the article.',
  alone: true,
  *check(library) {
    for (const edition of library.editions) {
      const measure = measureIn(edition.words)
      if (!measure) continue
      for (const { file, sentences, claims } of statementsOf(edition)) {
        for (const sentence of sentences) {
          if (isQuestion(sentence.text) || statesNothing(sentence.block.within)) continue
          const found = findIn(sentence, measure)
          if (!found || isFromOutside(library, claims)) continue
          const message = `Unexpected number \`${found.text}\`, expected a claim from a source that is no article`
          yield { file, place: found.place, message }
        }
      }
    }
  },
}

/** Whether a claim is from a source that is no article. Of a claim or source that is not there another rule tells. */
const isFromOutside = ({ claims, references }: Library, ids: readonly string[]) =>
  ids.some((id) => {
    const sources = claims.get(id)?.fields.from ?? []
    const kinds = sources.flatMap(({ source }) => references.get(source)?.fields.kind ?? [])
    return kinds.length === 0 || kinds.some((kind) => kind !== 'article')
  })

/** A number with what it counts ("4 to 6 weeks", "5%"), or with what it is a part of ("1 in 10"). */
const measureIn = onceFor((words: Words): RegExp | undefined => {
  const counted = phrasesAt(words, 'prose.counted')
  const numbers = phrasesAt(words, 'prose.numbers')
  const of = phrasesAt(words, 'prose.of')
  const number = whole(['\\d+(?:[.,]\\d+)*', alternatives(numbers)].filter(Boolean).join('|'))
  const patterns = [
    ...(counted.length > 0 ? [`${number}[\\s-]*(?:${alternatives(counted)})(?![\\p{L}\\p{N}])`] : []),
    ...(of.length > 0 ? [`${number}\\s+${whole(alternatives(of))}\\s+${number}`] : []),
  ]
  return patterns.length > 0 ? new RegExp(patterns.join('|'), 'iu') : undefined
})
