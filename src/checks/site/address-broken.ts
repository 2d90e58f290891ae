import { addressesInText, addressPatterns } from '../addresses-in.ts'
import { type BuiltFile, type BuiltSite, decode, targetOf } from '../built-site.ts'
import type { Rule } from '../rule.ts'

export const addressBroken: Rule<BuiltSite> = {
  id: 'address-broken',
  severity: 'error',
  summary: 'Every address inside the site must lead to a file, and every `#id` to a part of its page.',
  *check(site) {
    const documents = [...site.pages, ...site.drawings]
    const idsOf = new Map(documents.map(({ file, ids }) => [file, ids]))
    for (const document of documents) {
      for (const { address, ...tag } of document.addresses) {
        const message = faultOf(address, document, site, idsOf)
        if (message) yield { file: document.file, place: document.find(`"${address}"`, tag), message }
      }
    }
    for (const style of site.styles) {
      for (const { address, place } of addressesInText(style, addressPatterns.style)) {
        const message = faultOf(address, style, site, idsOf)
        if (message) yield { file: style.file, place, message }
      }
    }
  },
}

/** What a browser or a phone can follow; `inline-script` has its own word on scripts. */
const schemes = ['http:', 'https:', 'mailto:', 'tel:', 'javascript:']

/** What a script of the page reads, such as `#pages=…`, is no part of it. */
const isForScript = /^\w+=/

function faultOf(
  address: string,
  from: BuiltFile,
  site: BuiltSite,
  idsOf: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  if (!URL.canParse(address, new URL(from.address, site.origin).href))
    return `Unexpected address \`${address}\`, expected one that can be read`
  const { url, file } = targetOf(address, from, site)
  if (!schemes.includes(url.protocol))
    return `Unexpected address \`${address}\`, expected one that a browser can follow`
  if (url.origin !== site.origin) return undefined
  if (!url.pathname.startsWith(site.base)) {
    // Written out whole, it is another site of the same host.
    if (address.startsWith(site.origin)) return undefined
    return `Unexpected address \`${address}\`, expected one below \`${site.base}\``
  }
  if (file === undefined) return `Unexpected address \`${address}\`, expected one that leads to a file`
  const id = decode(url.hash.slice(1))
  if (!id || isForScript.test(id) || idsOf.get(file)?.has(id)) return undefined
  return `Unexpected \`#${id}\` in \`${address}\`, expected the id of a part of \`${file}\``
}
