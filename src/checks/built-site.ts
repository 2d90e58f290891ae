import type { Element, Nodes } from 'hast'
import { htmlToHast } from 'satteri'
import { visit } from 'unist-util-visit'
import { type Place, placer } from '../library/place.ts'

/** A page of the built site. */
export interface BuiltPage {
  /** Path below the site's folder: `conditions/asthma/index.html`. */
  file: string
  /** Address on the site, base path included: `/library/conditions/asthma/`. */
  address: string
  text: string
  elements: Element[]
  ids: ReadonlySet<string>
  /** Place where a text first stands in the file; the parser does not say it. */
  find(text: string): Place
}

/** What `dist/` holds, as rules need it. */
export interface BuiltSite {
  origin: string
  base: string
  files: ReadonlySet<string>
  pages: BuiltPage[]
  styles: { file: string; text: string }[]
}

/** Read the files of a built site once, for all rules. */
export function readBuiltSite(
  files: ReadonlyMap<string, Uint8Array>,
  { siteUrl, basePath }: { siteUrl: string; basePath: string },
): BuiltSite {
  const decoder = new TextDecoder()
  const texts = (ending: string) =>
    [...files].flatMap(([file, bytes]) =>
      file.endsWith(ending) ? [{ file, text: decoder.decode(bytes) }] : [],
    )
  return {
    origin: siteUrl,
    base: basePath,
    files: new Set(files.keys()),
    pages: texts('.html').map(({ file, text }) => readBuiltPage(file, text, basePath)),
    styles: texts('.css'),
  }
}

function readBuiltPage(file: string, text: string, base: string): BuiltPage {
  const elements: Element[] = []
  const ids = new Set<string>()
  visit(htmlToHast(text) as Nodes, 'element', (element) => {
    elements.push(element)
    if (typeof element.properties.id === 'string') ids.add(element.properties.id)
  })
  const place = placer(text)
  const find = (wanted: string) => {
    const at = Math.max(0, text.indexOf(wanted))
    return place(at, at + wanted.length)
  }
  return { file, address: base + file.replace(/(^|\/)index\.html$/, '$1'), text, elements, ids, find }
}
