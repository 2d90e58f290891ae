import type { Element } from 'hast'
import type { BuiltFile } from './built-site.ts'

/** Links of the head that a browser only reads. */
const merelyNamed = ['canonical', 'alternate', 'author', 'help', 'license', 'next', 'prev', 'search', 'me']

/** The addresses of an element: what a browser loads or sends to by itself, and what it only leads to. */
export function addressesIn(element: Element): { address: string; isLoaded: boolean }[] {
  const { tagName, properties } = element
  const { href, xLinkHref, src, srcSet, imageSrcSet, data, poster, background } = properties
  const { action, formAction, ping, dataSearch } = properties
  const isLoading = (tagName === 'link' && isLoadingLink(properties.rel)) || !leads.includes(tagName)
  const all = (loaded: boolean, values: unknown[]) =>
    values.flatMap((value) =>
      typeof value === 'string' && value !== '' ? [{ address: value, isLoaded: loaded }] : [],
    )
  return [
    ...all(isLoading, [href, xLinkHref]),
    ...all(true, [src, ...candidates(srcSet), ...candidates(imageSrcSet), poster, background]),
    ...all(true, [tagName === 'object' ? data : undefined, action, formAction]),
    ...all(true, Array.isArray(ping) ? ping : [ping]),
    ...all(true, [refreshOf(element)]),
    // The script of the search field goes where the field says.
    ...all(false, [dataSearch]),
  ]
}

/** The address of a `<meta http-equiv="refresh">`. */
export function refreshOf({ properties: { httpEquiv, content } }: Element): string | undefined {
  if (!/^refresh$/i.test(String(httpEquiv))) return undefined
  return /url\s*=\s*['"]?([^'"]+)/i.exec(String(content))?.[1]
}

const leads = ['a', 'area', 'link']

function isLoadingLink(rel: unknown): boolean {
  return !Array.isArray(rel) || rel.some((each) => !merelyNamed.includes(String(each).toLowerCase()))
}

/** The addresses of a `srcset` such as `a.png 1x, b.png 2x`. */
const candidates = (set: unknown) =>
  typeof set === 'string' ? set.split(/,\s+/).map((each) => each.trim().split(/\s/)[0]) : []

/** How files that are no pages name what they load; the first group is the address. */
export const addressPatterns = {
  style: /(?:\burl\(\s*["']?|@import\s+["']|\bimage-set\(\s*["'])([^"')]+)/gi,
  script:
    /\b(?:(?:import|fetch|importScripts|Worker|EventSource|WebSocket|sendBeacon)\s*\(\s*|(?:import|from)\s*)["'`]([^"'`]+)/g,
  /** The part of a script's addresses that are loaded with it. */
  staticImport: /\b(?:import|from)\s*["']([^"']+)/g,
  manifest: /"(?:src|start_url|scope)"\s*:\s*"([^"]+)"/g,
}

/** The addresses that a pattern finds in a file, and where they stand. */
export function addressesInText({ text, place }: BuiltFile, pattern: RegExp) {
  return [...text.matchAll(pattern)].flatMap(({ index, 0: all, 1: address = '' }) => {
    const start = index + all.lastIndexOf(address)
    return address ? [{ address, place: place(start, start + address.length) }] : []
  })
}
