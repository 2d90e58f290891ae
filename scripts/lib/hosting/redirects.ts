import { formerPages } from '../../../src/library/former-pages.ts'
import type { Edition, Library } from '../../../src/library/library.ts'
import { UsageError } from '../usage-error.ts'

/** An address that a page had before, and the one that it has now; both with the base path. */
export interface Redirect {
  from: string
  to: string
}

/** Where all former addresses lead, sorted. Throws a UsageError where one leads to two pages, or round and round. */
export function redirectsOf(library: Library, basePath: string): Redirect[] {
  const root = basePath.replace(/\/$/, '')
  for (const edition of library.editions) refuseUnclear(edition)
  return library.editions
    .flatMap((edition) => formerPages(library, edition))
    .map(({ address, page }) => ({ from: root + address, to: root + page.address }))
    .sort((a, b) => (a.from < b.from ? -1 : 1))
}

function refuseUnclear({ allPages }: Edition): void {
  const leads = new Map<string, { id: string; file: string }>()
  for (const page of allPages) {
    for (const former of page.fields.formerly) {
      const other = leads.get(former)
      if (other && other.id !== page.id) {
        throw new UsageError(
          `Unexpected \`${former}\` in \`formerly\` of ${page.file}, expected one redirect from an address: ${other.file} has it too`,
        )
      }
      leads.set(former, page)
    }
  }
  for (const [former, { id, file }] of leads) {
    const way = [former]
    for (let at = id; at !== way.at(-1); at = leads.get(at)?.id ?? at) {
      if (way.includes(at)) {
        throw new UsageError(
          `Unexpected \`${former}\` in \`formerly\` of ${file}, expected no redirect that comes back: ${[...way, at].join(' → ')}`,
        )
      }
      way.push(at)
    }
  }
}
