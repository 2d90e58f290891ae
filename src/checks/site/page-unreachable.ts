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
      for (const address of page ? waysOn(page) : []) {
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

/** Where a reader can go from a page. */
const waysOn = ({ addresses }: BuiltPage) =>
  addresses.flatMap(({ address, tagName }) => (['a', 'area', 'form'].includes(tagName) ? address : []))
