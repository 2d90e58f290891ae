import type { Library } from '../../library/library.ts'
import type { Place } from '../../library/place.ts'
import { sentencesOf } from '../../library/sentences.ts'
import { anyOf, findIn, plainly } from '../phrases.ts'
import type { Report, Rule } from '../rule.ts'
import { textsOf } from '../texts-of.ts'

export const wordOfPromise: Rule<Library> = {
  id: 'word-of-promise',
  severity: 'error',
  summary: 'No text may promise or praise, in the words that the clinic has set.',
  alone: true,
  *check({ editions, site }) {
    const promises = anyOf(site.promises)
    if (!promises) return
    for (const edition of editions) {
      for (const text of textsOf(edition)) {
        for (const sentence of sentencesOf(text, edition.language)) {
          const found = findIn(sentence, promises, plainly)
          if (found) yield reportOf(text.file, found.text, found.place)
        }
        for (const { text: heading, place } of text.headings) {
          const found = promises.exec(plainly(heading))
          if (found) yield reportOf(text.file, found[0], place)
        }
      }
      for (const { file, fields, at } of edition.allPages) {
        for (const field of ['name', 'summary'] as const) {
          const found = promises.exec(plainly(fields[field] ?? ''))
          if (found) yield reportOf(file, found[0], at(field))
        }
      }
    }
  },
}

const reportOf = (file: string, word: string, place: Place): Report => ({
  file,
  place,
  message: `Unexpected \`${word}\`, expected words that promise nothing and praise nothing`,
})
