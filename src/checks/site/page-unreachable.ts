import type { Element } from 'hast'
import { startOfFile } from '../../library/place.ts'
import { type BuiltPage, type BuiltSite, targetOf } from '../built-site.ts'
import type { Rule } from '../rule.ts'

export const pageUnreachable: Rule<BuiltSite> = {
  id: 'page-unreachable',
  severity: 'error',
  summary: 'Links must lead from the first page to every page.',
  *check(site) {
    const pages = new Map(site.pages.map((page) => [page.file, page]))
    const reached = new Set(pages.has('index.html') ? ['index.html'] : [])
    // A set hands out what is added while it is read.
    for (const file of reached) {
      const page = pages.get(file)
      for (const address of page?.elements.flatMap(waysOn) ?? []) {
        if (!page || !URL.canParse(address, site.origin)) continue
        const target = targetOf(address, page, site).file
        if (target && pages.has(target)) reached.add(target)
      }
    }
    for (const { file, address, leadsTo } of site.pages) {
      if (reached.has(file) || leadsTo || file === '404.html') continue
      const message = `Unexpected page \`${address}\` that no way leads to, expected a link from a page in reach`
      yield { file, place: startOfFile, message }
    }
  },
}

/** Where a reader can go from an element; the script of the search field goes where the field says. */
function waysOn({ tagName, properties }: Element): BuiltPage['address'][] {
  const { href, action, dataSearch } = properties
  const ways = tagName === 'a' || tagName === 'area' ? [href] : tagName === 'form' ? [action, dataSearch] : []
  return ways.filter((each) => typeof each === 'string')
}
