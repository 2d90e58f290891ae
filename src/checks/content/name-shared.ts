import type { Edition, Library, Page } from '../../library/library.ts'
import { nameKeys } from '../name-keys.ts'
import type { Rule } from '../rule.ts'

export const nameShared: Rule<Library> = {
  id: 'name-shared',
  severity: 'error',
  summary: 'A name may lead to one page only, however it is spelled.',
  *check({ editions }) {
    for (const edition of editions) {
      const { allPages } = edition
      const { exact, alike } = nameKeys(edition)
      const titles = new Map<string, Page>()
      for (const page of allPages) {
        const { name } = page.fields
        const first = titles.get(alike(name))
        if (first) {
          const message = `Unexpected name \`${name}\`, expected one that \`${first.file}\` does not have`
          yield { file: page.file, place: page.at('name'), message }
        } else titles.set(alike(name), page)
      }

      const borne = ownersOfParts(edition, alike)
      const owners = new Map(titles)
      for (const page of allPages) {
        const own = new Set([exact(page.fields.name)])
        for (const [index, name] of page.fields.alsoCalled.entries()) {
          const isTwice = own.has(exact(name))
          own.add(exact(name))
          const owner = owners.get(alike(name)) ?? borne(name, page)
          if (!owner) owners.set(alike(name), page)
          if (!isTwice && (!owner || owner === page)) continue
          const message = isTwice
            ? `Unexpected \`${name}\`, expected a name that this page does not have yet`
            : `Unexpected name \`${name}\`, expected one that \`${owner?.file}\` does not have`
          yield { file: page.file, place: page.at('alsoCalled', index), message }
        }
      }
    }
  },
}

/** The page whose title is a name but for what stands in its brackets; or stands there. */
function ownersOfParts({ allPages }: Edition, alike: (name: string) => string) {
  const owners = new Map<string, Page[]>()
  for (const page of allPages) {
    for (const part of partsOf(page.fields.name)) {
      owners.set(alike(part), [...(owners.get(alike(part)) ?? []), page])
    }
  }
  return (name: string, page: Page) => {
    const found = owners.get(alike(name)) ?? []
    return found.includes(page) ? undefined : found[0]
  }
}

function partsOf(name: string): string[] {
  const inside = [...name.matchAll(/\(([^()]*)\)/g)].map(([, words = '']) => words)
  return inside.length === 0 ? [] : [name.replace(/\([^()]*\)/g, ' '), ...inside]
}
