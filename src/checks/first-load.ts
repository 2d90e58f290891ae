import { kinds } from '../library/kinds.ts'
import { addressesInText, addressPatterns } from './addresses-in.ts'
import { type BuiltFile, type BuiltPage, type BuiltSite, targetOf } from './built-site.ts'
import { onceFor } from './once-for.ts'
import { stylesOfScreen } from './styles-of-screen.ts'

/** Bytes that a browser loads by itself to show a page, by what they are. */
export interface FirstLoad {
  page: number
  styles: number
  /** Before a reader does anything: what a script asks for later is not in it. */
  scripts: number
  pictures: number
}

export function firstLoadOf(page: BuiltPage, site: BuiltSite): FirstLoad {
  const files = loadedFiles(page, site)
  const weight = (isOf: (file: string) => boolean) =>
    [...files].filter(isOf).reduce((sum, file) => sum + site.weightOf(file), 0)
  return {
    page: site.weightOf(page.file),
    styles: weight((file) => file.endsWith('.css')),
    scripts: weight((file) => file.endsWith('.js')),
    pictures: weight((file) => !/\.(css|js|html)$/.test(file)),
  }
}

export const wholeOf = (load: FirstLoad) => Object.values(load).reduce((sum, bytes) => sum + bytes, 0)

export const inKilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

const sections = Object.values(kinds).map(({ section }) => section)

/** Whether a page is one that an editor writes, and no list of the others: `conditions/asthma/index.html`. */
export const isWritten = ({ file }: BuiltPage) =>
  RegExp(`(^|/)(${sections.join('|')})/[^/]+/index\\.html$`).test(file)

/** Files that a page loads, and those that its scripts and styles load in turn. */
function loadedFiles(page: BuiltPage, site: BuiltSite): Set<string> {
  const target = (address: string, from: { address: string }) =>
    (URL.canParse(address, site.origin) && targetOf(address, from, site).file) || []
  const loaded = page.addresses.filter(({ isLoaded, tagName }) => isLoaded && tagName !== 'form')
  const files = new Set(loaded.flatMap(({ address }) => target(address, page)))
  files.delete(page.file)
  // A set hands out what is added while it is read.
  for (const file of files) {
    const text = [...site.scripts, ...site.styles].find((each) => each.file === file)
    if (!text) continue
    for (const { address } of loadedBy(text)) {
      const found = target(address, text)
      if (typeof found === 'string') files.add(found)
    }
  }
  return files
}

/** Addresses that a script or a style asks for by itself. */
const loadedBy = onceFor((file: BuiltFile) =>
  file.file.endsWith('.js')
    ? addressesInText(file, addressPatterns.staticImport)
    : addressesInText({ ...file, text: stylesOfScreen(file.text) }, addressPatterns.style),
)
