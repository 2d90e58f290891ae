import { formerPages } from '../../library/former-pages.ts'
import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'

export const formerlyTaken: Rule<Library> = {
  id: 'formerly-taken',
  severity: 'error',
  summary: 'A former id must not be the id of a page, and only one page may name it.',
  *check(library) {
    for (const edition of library.editions) {
      const { pages, allPages, pagesByFormerId } = edition
      // A page that was of another kind keeps its id, and has a former address all the same.
      const led = new Set(formerPages(library, edition).map(({ id, page }) => `${page.id} ${id}`))
      for (const page of allPages) {
        for (const [index, id] of page.fields.formerly.entries()) {
          const first = pagesByFormerId.get(id)
          const owner = pages.get(id)
          const isTwice = first !== page || page.fields.formerly.indexOf(id) < index
          const isTaken = owner && !(owner === page && led.has(`${page.id} ${id}`))
          if (!isTwice && !isTaken) continue
          const other = isTaken ? `\`${owner.file}\` has it` : `\`${first?.file}\` names it`
          const message = `Unexpected \`${id}\` in \`formerly\`, expected an id that no other page has or had: ${other}`
          yield { file: page.file, place: page.at('formerly', index), message }
        }
      }
    }
  },
}
