import type { Element, Nodes } from 'hast'
import { htmlToHast } from 'satteri'
import { type Place, placer } from '../library/place.ts'

/** A file of the built site that is text. */
export interface BuiltFile {
  /** Path below the site's folder: `conditions/asthma/index.html`. */
  file: string
  /** Address on the site, base path included: `/library/conditions/asthma/`. */
  address: string
  text: string
  place(start: number, end: number): Place
}

/** A file with elements: a page, or a drawing that is a file of its own. */
export interface BuiltDocument extends BuiltFile {
  /** All of them, in the order of the file. */
  elements: Element[]
  ids: ReadonlySet<string>
  /** Place of a text from the start of an element on, or else of the element's name; the parser does not say it. */
  find(text: string, element: Element): Place
}

export interface BuiltPage extends BuiltDocument {
  /** The language that its address is of. */
  language: string
  /** Where it takes the reader by itself: the page at an address that is no longer used. */
  leadsTo?: string | undefined
}

/** What `dist/` holds, as rules need it. */
export interface BuiltSite extends Pick<Published, 'pageKilobytes'> {
  origin: string
  base: string
  files: ReadonlySet<string>
  pages: BuiltPage[]
  /** Files that are SVG. */
  drawings: BuiltDocument[]
  styles: BuiltFile[]
  scripts: BuiltFile[]
  manifests: BuiltFile[]
  /** Bytes that a file takes on its way to a reader. */
  weightOf(file: string): number
}

/** What the files alone do not say. */
export interface Published {
  siteUrl: string
  basePath: string
  /** The first one has no prefix in its addresses. */
  languages: readonly string[]
  /** What the first load of a page may weigh. */
  pageKilobytes: number
  /** Bytes that a file takes once a host has packed it. */
  weigh(bytes: Uint8Array): number
}

/** Read the files of a built site once, for all rules. */
export function readBuiltSite(files: ReadonlyMap<string, Uint8Array>, published: Published): BuiltSite {
  const { siteUrl, basePath, languages, pageKilobytes, weigh } = published
  const decoder = new TextDecoder()
  const read = (ending: string) =>
    [...files].flatMap(([file, bytes]) =>
      file.endsWith(ending) ? [readFile(file, decoder.decode(bytes), basePath)] : [],
    )
  const weights = new Map<string, number>()
  const languageOf = (file: string) => {
    const [folder, ...below] = file.split('/')
    return languages.slice(1).find((each) => each === folder && below.length > 0) ?? languages[0] ?? ''
  }
  return {
    origin: siteUrl,
    base: basePath,
    files: new Set(files.keys()),
    pages: read('.html').map((file) => {
      const document = readDocument(file)
      return {
        ...document,
        language: languageOf(file.file),
        leadsTo: document.elements.map(refreshOf).find(Boolean),
      }
    }),
    drawings: read('.svg').map(readDocument),
    styles: read('.css'),
    scripts: read('.js'),
    manifests: read('.webmanifest'),
    pageKilobytes,
    weightOf(file) {
      const weight = weights.get(file) ?? weigh(files.get(file) ?? new Uint8Array())
      weights.set(file, weight)
      return weight
    },
  }
}

function readFile(file: string, text: string, base: string): BuiltFile {
  let toPlace: ReturnType<typeof placer> | undefined
  const place = (start: number, end: number) => {
    // Most files have no finding.
    toPlace ??= placer(text)
    return toPlace(start, end)
  }
  return { file, address: base + file.replace(/(^|\/)index\.html$/, '$1'), text, place }
}

function readDocument(file: BuiltFile): BuiltDocument {
  const elements = elementsIn(htmlToHast(file.text) as Nodes)
  const ids = new Set(elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : [])))
  const find = (wanted: string, element: Element) => {
    const { tagName } = element
    const start = startOf(
      file.text,
      tagName,
      elements.filter((each) => each.tagName === tagName).indexOf(element),
    )
    const at = file.text.indexOf(wanted, start)
    return at < 0 ? file.place(start, start + tagName.length + 1) : file.place(at, at + wanted.length)
  }
  return { ...file, elements, ids, find }
}

const templates = /(<template\b[^>]*>)(.*?)(?=<\/template>)/gs

/** Offset of the tag of an element, of which some with its name stand before it. */
function startOf(text: string, tagName: string, before: number): number {
  const shown = text.replace(
    templates,
    (_, opening: string, inner: string) => opening + ' '.repeat(inner.length),
  )
  const tags = shown.matchAll(RegExp(`<${tagName}(?=[\\s/>])`, 'gi'))
  return tags.drop(Math.max(0, before)).next().value?.index ?? 0
}

/** The address of a `<meta http-equiv="refresh">`. */
export function refreshOf({ properties: { httpEquiv, content } }: Element): string | undefined {
  if (!/^refresh$/i.test(String(httpEquiv))) return undefined
  return /url\s*=\s*['"]?([^'"]+)/i.exec(String(content))?.[1]
}

/** Every element below a node, in order. What a template holds is no part of the page. */
export function elementsIn(node: Nodes, found: Element[] = []): Element[] {
  for (const child of 'children' in node ? node.children : []) {
    if (child.type !== 'element') continue
    found.push(child)
    if (child.tagName !== 'template') elementsIn(child, found)
  }
  return found
}

/** The words of an element, as a reader sees them. */
export function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(wordsOf).join('') : ''
}

/** Where an address of a document leads: the file, if it is one of this site. Throws for what is no address. */
export function targetOf(
  address: string,
  from: Pick<BuiltFile, 'address'>,
  { origin, base, files }: BuiltSite,
) {
  const url = new URL(address, new URL(from.address, origin))
  if (url.origin !== origin || !url.pathname.startsWith(base)) return { url }
  const path = decode(url.pathname.slice(base.length))
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  return files.has(file) ? { url, file } : { url }
}

/** What a `%` without two digits is decoded to is itself. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
