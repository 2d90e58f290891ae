import type { Library } from '../../library/library.ts'
import { insertEntry } from '../insert-entry.ts'
import type { Rule } from '../rule.ts'

export const addressUnlisted: Rule<Library> = {
  id: 'address-unlisted',
  severity: 'warning',
  summary: 'The list of published pages should have every page.',
  *check(library) {
    const { addresses, editions } = library
    if (!addresses) return
    const { file, keyAt } = addresses
    for (const { language, pages } of editions) {
      const published = Object.entries(addresses.pages[language] ?? {})
      const listed = new Set(published.flatMap(([kind, ids]) => ids.map((id) => `${kind}:${id}`)))
      for (const { kind, id } of pages.values()) {
        if (listed.has(`${kind}:${id}`)) continue
        const message = `Missing \`${id}\` under \`${language}\`, \`${kind}\`, expected every page that has an address`
        const edits = () => insertEntry(library, file, [language, kind], id)
        yield { file, place: keyAt(language, kind), message, edits }
      }
    }
  },
}
