import type { Library } from '../../library/library.ts'
import { termOf } from '../../library/link.ts'
import { termFinder } from '../../library/term-finder.ts'
import { linksOf } from '../links-of.ts'
import { mendLink } from '../mend.ts'
import type { Rule } from '../rule.ts'

export const termMislinked: Rule<Library> = {
  id: 'term-mislinked',
  severity: 'error',
  summary: 'A word of the glossary must link to its own entry, not to that of another word.',
  alone: true,
  *check(library) {
    for (const edition of library.editions) {
      const terms = termFinder(edition)
      for (const { file, url, text, place } of linksOf(edition)) {
        const linked = termOf(url)
        if (linked === undefined || !edition.terms.has(linked)) continue
        const [found] = terms.find(text)
        const isWhole = found?.start === 0 && found.end === text.length
        if (!isWhole || found.owner === undefined || found.owner === linked) continue
        const expected = `term:${found.owner}`
        const message = `Unexpected link of \`${text}\` to \`${url}\`, expected its own entry of the glossary`
        yield {
          file,
          place: place(),
          message,
          expected,
          edits: () => mendLink(library, { file, place: place(), url }, expected),
        }
      }
    }
  },
}
