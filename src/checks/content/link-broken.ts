import { kindNames } from '../../library/kinds.ts'
import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'
import { textsOf } from '../texts-of.ts'

export const linkBroken: Rule<Library> = {
  id: 'link-broken',
  severity: 'error',
  summary: 'What is written like a link must be one.',
  alone: true,
  *check({ editions }) {
    for (const { file, blocks } of editions.flatMap(textsOf)) {
      for (const { text, place } of blocks) {
        if (!text.includes(':')) continue
        for (const { 0: found, index } of text.matchAll(brokenLink)) {
          const message = `Unexpected \`${found}\` in the text, expected a link such as \`[words](term:airway)\``
          yield { file, place: place(index, index + found.length), message }
        }
      }
    }
  },
}

const kinds = `(?:term|${kindNames.join('|')})`

/** `[words] (term:id)`, `[words](term: id)`, `[words](term:id` and `(words)[term:id]`: what no parser takes for a link. */
const brokenLink = RegExp(
  [
    `\\[[^[\\]]*\\]\\s*\\(${kinds}:\\s*[^\\s()]*\\)?`,
    `\\([^()]*\\)\\s*\\[${kinds}:[^[\\]]*\\]`,
    `(?<![\\p{L}\\p{N}])${kinds}:[a-z0-9][\\w-]*`,
  ].join('|'),
  'gu',
)
