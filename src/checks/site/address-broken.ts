import type { Element } from 'hast'
import type { BuiltPage, BuiltSite } from '../built-site.ts'
import type { Report, Rule } from '../rule.ts'

export const addressBroken: Rule<BuiltSite> = {
  id: 'address-broken',
  severity: 'error',
  summary: 'Every address inside the site must lead to a file, and every `#id` to a part of its page.',
  *check(site) {
    const pages = new Map(site.pages.map((page) => [page.file, page]))
    for (const page of site.pages) {
      for (const address of page.elements.flatMap(addressesOf)) {
        const fault = faultOf(address, page, site, pages)
        if (fault) yield fault
      }
    }
  },
}

const attributes = ['href', 'src', 'action'] as const

const addressesOf = ({ properties }: Element): string[] =>
  attributes.flatMap((name) => {
    const value = properties[name]
    return typeof value === 'string' ? [value] : []
  })

function faultOf(
  address: string,
  page: BuiltPage,
  { origin, base, files }: BuiltSite,
  pages: ReadonlyMap<string, BuiltPage>,
): Report | undefined {
  const report = (message: string) => ({ file: page.file, place: page.find(`"${address}"`), message })
  const here = new URL(page.address, origin)
  if (!URL.canParse(address, here))
    return report(`Unexpected address \`${address}\`, expected one that can be read`)
  const url = new URL(address, here)
  if (url.origin !== origin) return undefined
  if (!url.pathname.startsWith(base)) {
    // Written out whole, it is another site of the same host.
    if (address.startsWith(origin)) return undefined
    return report(`Unexpected address \`${address}\`, expected one below \`${base}\``)
  }
  const path = decodeURIComponent(url.pathname.slice(base.length))
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  if (!files.has(file)) return report(`Unexpected address \`${address}\`, expected one that leads to a file`)
  const id = decodeURIComponent(url.hash.slice(1))
  if (!id || pages.get(file)?.ids.has(id)) return undefined
  return report(`Unexpected \`#${id}\` in \`${address}\`, expected the id of a part of \`${file}\``)
}
