import type { Library, Page } from '../../library/library.ts'
import type { Rule } from '../rule.ts'

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

export const nameShared: Rule<Library> = {
  id: 'name-shared',
  severity: 'error',
  summary: 'An also-called name may lead to one page only.',
  *check({ editions }) {
    for (const { allPages } of editions) {
      const owners = new Map<string, Page>()
      for (const page of allPages) owners.set(plain(page.fields.name), page)
      for (const page of allPages) {
        for (const [index, name] of page.fields.alsoCalled.entries()) {
          const owner = owners.get(plain(name))
          if (owner) {
            const message =
              owner === page
                ? `Unexpected \`${name}\`, expected a name that this page does not have yet`
                : `Unexpected name \`${name}\`, expected one that \`${owner.file}\` does not have`
            yield { file: page.file, place: page.at('alsoCalled', index), message }
          }
          owners.set(plain(name), page)
        }
      }
    }
  },
}
