import type { Element, Nodes } from 'hast'
import { htmlToHast } from 'satteri'
import { type Place, placer } from '../library/place.ts'
import { addressesIn, refreshOf } from './addresses-in.ts'

/** A file of the built site that is text. */
export interface BuiltFile {
  /** Path below the site's folder: `conditions/asthma/index.html`. */
  file: string
  /** Address on the site, base path included: `/library/conditions/asthma/`. */
  address: string
  readonly text: string
  place(start: number, end: number): Place
}

/** A file with elements: a page, or a drawing that is a file of its own. */
export interface BuiltDocument extends BuiltFile, Readonly<Facts> {
  /** All of them, in the order of the file. Once another document was looked at, they are read anew. */
  readonly elements: Element[]
  /** Place of a text from the start of an element on, or else of the element's name; the parser does not say it. */
  find(text: string, element: Element | Tag): Place
}

/** The nth element of its name in a file, from 0. */
export interface Tag {
  tagName: string
  nth: number
}

/** What other documents need to know of one. */
interface Facts {
  ids: ReadonlySet<string>
  /** The words of its title. */
  title: string
  /** What it loads and leads to, in order. */
  addresses: (Tag & ReturnType<typeof addressesIn>[number])[]
  /** Where it takes the reader by itself: the page at an address that is no longer used. */
  leadsTo: string | undefined
}

export interface BuiltPage extends BuiltDocument {
  /** The language that its address is of. */
  language: string
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
  /** The language that the address of a file is of. */
  languageOf(file: string): string
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

/** Files by path below the site's folder; each is asked for when it is looked at. */
export type Files = Pick<ReadonlyMap<string, Uint8Array>, 'keys' | 'get'>

/** Read the files of a built site once, for all rules. */
export function readBuiltSite(files: Files, published: Published): BuiltSite {
  const { siteUrl, basePath, languages, pageKilobytes, weigh } = published
  const paths = [...files.keys()]
  const bytesOf = (file: string) => files.get(file) ?? new Uint8Array()
  const decoder = new TextDecoder()
  const textOf = (file: string) => decoder.decode(bytesOf(file))
  const toDocument = documentReader(textOf, basePath)
  const named = (ending: string) => paths.filter((file) => file.endsWith(ending))
  const read = (ending: string) =>
    named(ending).map((file) => {
      const text = textOf(file)
      return { file, address: addressOf(file, basePath), text, place: placer(text) }
    })
  const weights = new Map<string, number>()
  const languageOf = (file: string) => {
    const [folder, ...below] = file.split('/')
    return languages.slice(1).find((each) => each === folder && below.length > 0) ?? languages[0] ?? ''
  }
  return {
    origin: siteUrl,
    base: basePath,
    files: new Set(paths),
    pages: named('.html').map((file) => Object.assign(toDocument(file), { language: languageOf(file) })),
    drawings: named('.svg').map(toDocument),
    styles: read('.css'),
    scripts: read('.js'),
    manifests: read('.webmanifest'),
    pageKilobytes,
    languageOf,
    weightOf(file) {
      const weight = weights.get(file) ?? weigh(bytesOf(file))
      weights.set(file, weight)
      return weight
    },
  }
}

const addressOf = (file: string, base: string) => base + file.replace(/(^|\/)index\.html$/, '$1')

/** Reads documents when they are looked at: the last one stays open, and of each what others need to know of it. */
function documentReader(textOf: (file: string) => string, base: string) {
  let open: { file: string; text: string; elements?: Element[] } | undefined
  return (file: string): BuiltDocument => {
    let facts: Facts | undefined
    const opened = () => {
      if (open?.file !== file) open = { file, text: textOf(file) }
      return open
    }
    const elements = () => {
      const document = opened()
      document.elements ??= elementsIn(htmlToHast(document.text) as Nodes)
      facts ??= factsOf(document.elements)
      return document.elements
    }
    const known = () => {
      if (!facts) elements()
      return facts as Facts
    }
    const place: BuiltFile['place'] = (start, end) => placer(opened().text)(start, end)
    return {
      file,
      address: addressOf(file, base),
      get text() {
        return opened().text
      },
      get elements() {
        return elements()
      },
      get ids() {
        return known().ids
      },
      get title() {
        return known().title
      },
      get addresses() {
        return known().addresses
      },
      get leadsTo() {
        return known().leadsTo
      },
      place,
      find(wanted, element) {
        const { tagName } = element
        const sameName = (each: Element) => each.tagName === tagName
        const nth = 'nth' in element ? element.nth : elements().filter(sameName).indexOf(element)
        const { text } = opened()
        const start = startOf(text, tagName, nth)
        const at = text.indexOf(wanted, start)
        return at < 0 ? place(start, start + tagName.length + 1) : place(at, at + wanted.length)
      },
    }
  }
}

function factsOf(elements: readonly Element[]): Facts {
  const title = elements.find(({ tagName }) => tagName === 'title')
  const counts = new Map<string, number>()
  return {
    ids: new Set(elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []))),
    title: title ? wordsOf(title).replace(/\s+/g, ' ').trim() : '',
    addresses: elements.flatMap((element) => {
      const { tagName } = element
      const nth = counts.get(tagName) ?? 0
      counts.set(tagName, nth + 1)
      return addressesIn(element).map((address) => ({ ...address, tagName, nth }))
    }),
    leadsTo: elements.map(refreshOf).find(Boolean),
  }
}

const templates = /(<template\b[^>]*>)(.*?)(?=<\/template>)/gs

/** Offset of the tag of the nth element of a name. */
function startOf(text: string, tagName: string, nth: number): number {
  const shown = text.replace(
    templates,
    (_, opening: string, inner: string) => opening + ' '.repeat(inner.length),
  )
  const tags = shown.matchAll(RegExp(`<${tagName}(?=[\\s/>])`, 'gi'))
  return tags.drop(Math.max(0, nth)).next().value?.index ?? 0
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
