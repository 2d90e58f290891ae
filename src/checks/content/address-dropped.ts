import { kindNames } from '../../library/kinds.ts'
import type { Library, Page } from '../../library/library.ts'
import { plainId } from '../../library/link.ts'
import { nearest } from '../../library/nearest.ts'
import { insertEntry } from '../insert-entry.ts'
import type { Rule } from '../rule.ts'

export const addressDropped: Rule<Library> = {
  id: 'address-dropped',
  severity: 'error',
  summary: 'Every page that was ever published must be there, or lead to the page that took its place.',
  *check(library) {
    const { addresses, editions, unread } = library
    if (!addresses) return
    const { file, at, keyAt } = addresses
    for (const [language, published] of Object.entries(addresses.pages)) {
      const edition = editions.find((each) => each.language === language)
      if (!edition) {
        const message = `Unexpected language \`${language}\` of published pages, expected one of \`languages\` in \`site.yaml\``
        yield { file, place: keyAt(language), message }
        continue
      }
      const { pages, pagesByFormerId } = edition
      for (const kind of kindNames) {
        for (const [index, id] of published[kind].entries()) {
          if (pages.get(id)?.kind === kind || pagesByFormerId.has(id) || unread.has(id)) continue
          const unlisted = [...pages.values()].filter(
            (page) => page.kind === kind && !published[kind].includes(page.id),
          )
          const renamed = likely(id, unlisted)
          const message = `Unexpected address of \`${kind}:${id}\` that no page has, expected a page with \`formerly: [${id}]\``
          const edits = () => (renamed ? insertEntry(library, renamed.file, ['formerly'], id) : [])
          yield { file, place: at(language, kind, index), message, expected: renamed?.id, edits }
        }
      }
    }
  },
}

/** The page that an id was likely changed for: one with an id that is near, else the only one that has its words in its id or in a name. */
function likely(id: string, unlisted: readonly Page[]): Page | undefined {
  const near = nearest(
    id,
    unlisted.map((page) => page.id),
  )
  const wordsOf = (text: string) => new Set(plainId(text).split('-'))
  const words = wordsOf(id)
  const alike = unlisted.filter(({ id: other, fields: { name, alsoCalled } }) => {
    const has = (text: string) => words.isSubsetOf(wordsOf(text))
    return [other, name, ...alsoCalled].some(has) || wordsOf(other).isSubsetOf(words)
  })
  return unlisted.find((page) => page.id === near) ?? (alike.length === 1 ? alike[0] : undefined)
}
