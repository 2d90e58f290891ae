import { addressesInText, addressPatterns } from '../addresses-in.ts'
import { type BuiltFile, type BuiltSite, targetOf } from '../built-site.ts'
import type { Report, Rule } from '../rule.ts'

export const outsideRequest: Rule<BuiltSite> = {
  id: 'outside-request',
  severity: 'error',
  summary: 'No page may load anything from another site, or send anything there.',
  alone: true,
  *check(site) {
    for (const document of [...site.pages, ...site.drawings]) {
      for (const { address, isLoaded, ...tag } of document.addresses) {
        if (isLoaded) yield* reportsOf(address, document, () => document.find(address, tag), site)
      }
    }
    const { style, script, manifest } = addressPatterns
    const texts: [BuiltFile[], RegExp][] = [
      [[...site.styles, ...site.drawings], style],
      [site.scripts, script],
      [site.manifests, manifest],
    ]
    for (const [files, pattern] of texts) {
      for (const file of files) {
        for (const { address, place } of addressesInText(file, pattern)) {
          yield* reportsOf(address, file, () => place, site)
        }
      }
    }
  },
}

function* reportsOf(
  address: string,
  from: BuiltFile,
  place: () => Report['place'],
  site: BuiltSite,
): Iterable<Report> {
  // What cannot be read is an address that is broken.
  if (!URL.canParse(address, new URL(from.address, site.origin).href)) return
  const { url } = targetOf(address, from, site)
  if (!url.host || url.origin === site.origin) return
  const message = `Unexpected request to \`${url.host}\`, expected a file of this site`
  yield { file: from.file, place: place(), message }
}
