import { kindNames } from '../../library/kinds.ts'
import type { Library } from '../../library/library.ts'
import { nearest } from '../../library/nearest.ts'
import { mendValue, onlyNearest } from '../mend.ts'
import type { Rule } from '../rule.ts'

export const warningSignPlaceUnknown: Rule<Library> = {
  id: 'warning-sign-place-unknown',
  severity: 'error',
  summary: 'Every place of a warning sign must be a kind of page or the id of a page.',
  *check(library) {
    const { editions, unread } = library
    for (const { warningSigns, pages, pagesByFormerId } of editions) {
      const known = new Set([...kindNames, ...pages.keys()])
      for (const { file, fields, at } of warningSigns) {
        for (const [index, name] of fields.on.entries()) {
          if (known.has(name) || unread.has(name)) continue
          const message = `Unexpected \`${name}\` in \`on\`, expected a kind of page (${kindNames.join(', ')}) or the id of a page`
          const former = pagesByFormerId.get(name)?.id
          const here = { file, place: at('on', index) }
          const edits = () => mendValue(library, here, name, former ?? onlyNearest(name, known))
          yield { ...here, message, expected: former ?? nearest(name, known), edits }
        }
      }
    }
  },
}
