import type { LoadedPage } from './packet.ts'

/** A page of a packet, without what a packet has once, and this apart. */
export interface PageParts {
  id: string
  name: string
  href: string
  /** What the foot of the page's own handout says: its edition and its review. */
  note: string
  element: HTMLElement
  questions: { sourced: HTMLElement[]; outside: HTMLElement[] }
  words: HTMLElement[]
  sources: HTMLElement[]
  /** Outside addresses that its text links. */
  addresses: HTMLElement[]
  /** Make its ids its own. */
  own(): void
}

export const choosePart = (element: ParentNode, selector: string) =>
  element.querySelector(selector) as HTMLElement

/** Takes the article of a loaded page apart. All of its ids get the page's own before them. */
export function pageParts({ key, name, href, document: from }: LoadedPage): PageParts {
  const element = document.importNode(choosePart(from, 'main article'), true)
  const id = key.replace(':', '-')
  const take = (selector: string) => {
    const found = [...element.querySelectorAll<HTMLElement>(selector)]
    for (const each of found) each.remove()
    return found
  }
  take('.handout-head, .clinic, nav, script, .screen-only, .related, #sources > .small')
  const section = take('#questions')[0]
  const lists = [...(section?.querySelectorAll<HTMLElement>('.ask-list') ?? [])]
  const isOutside = (list: HTMLElement) => list.previousElementSibling?.tagName === 'H3'
  const questionsOf = (found: HTMLElement[]) => found.flatMap((list) => [...list.children] as HTMLElement[])
  const words = take('#words').flatMap((each) => [...each.querySelectorAll<HTMLElement>('.words > *')])
  const sources = take('#sources .sources').flatMap((each) => [...each.children] as HTMLElement[])
  for (const lead of element.querySelectorAll('#sources > h2, #sources > p:has(a)')) lead.remove()
  const addresses = take('.links').flatMap((each) => [...each.querySelectorAll<HTMLElement>('li')])
  element.classList.add('packet-part')

  return {
    id,
    name,
    href,
    note: noteOf(from),
    element,
    questions: {
      sourced: questionsOf(lists.filter((list) => !isOutside(list))),
      outside: questionsOf(lists.filter(isOutside)),
    },
    words,
    sources,
    addresses,
    own() {
      prefixIds(element, `${id}-`)
      element.id = id
    },
  }
}

/** Its edition, review and address: the foot of its own handout, but for the name before them. */
function noteOf({ documentElement }: Document): string {
  const [first = '', ...rest] = (documentElement.dataset.sheet ?? '').split('\n')
  const [, ...edition] = first.split(' · ')
  return [...edition, ...rest].join(' ')
}

const idLists = ['for', 'headers', 'aria-labelledby', 'aria-describedby', 'aria-controls']

function prefixIds(element: HTMLElement, prefix: string): void {
  const prefixed = (ids: string) => ids.replace(/\S+/g, (id) => prefix + id)
  for (const each of element.querySelectorAll('*')) {
    if (each.id) each.id = prefix + each.id
    for (const { name, value } of each.attributes) {
      if (idLists.includes(name)) each.setAttribute(name, prefixed(value))
      else if (value.includes('url(#')) each.setAttribute(name, value.replaceAll('url(#', `url(#${prefix}`))
      else if (each.tagName === 'use' && value.startsWith('#'))
        each.setAttribute(name, `#${prefix}${value.slice(1)}`)
    }
  }
}

/** Lets the links of an element, which come from a page, lead to what of it is in the packet. */
export function linkWithin(
  element: HTMLElement,
  from: string,
  parts: readonly PageParts[],
  merged: MergedNotes,
): void {
  for (const link of element.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const target = targetIn(link.getAttribute('href') ?? '', from, parts, merged)
    if (target !== undefined) link.setAttribute('href', target)
  }
}

/** Where a link leads within the packet; nothing where its target is not in it. */
function targetIn(
  address: string,
  from: string,
  parts: readonly PageParts[],
  merged: MergedNotes,
): string | undefined {
  const url = new URL(address, new URL(from, location.href))
  const anchor = decode(url.hash.slice(1))
  if (url.origin !== location.origin) return undefined
  if (address.startsWith('#packet-')) return address
  const part = parts.find(({ href }) => href === url.pathname)
  if (part) {
    const inPart = `${part.id}-${anchor}`
    return anchor && part.element.querySelector(`#${CSS.escape(inPart)}`) ? `#${inPart}` : `#${part.id}`
  }
  if (merged.hasWord(anchor)) return `#packet-word-${anchor}`
  return url.pathname + url.hash
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** Words, sources and outside addresses of all pages, each once, with the numbers that the pages then use. */
export class MergedNotes {
  readonly #collator: Intl.Collator
  #words: HTMLElement[] = []
  readonly #sources = new Map<string, HTMLElement>()
  readonly #addresses: string[] = []

  constructor(language: string) {
    this.#collator = new Intl.Collator(language)
  }

  add({ words, sources, addresses }: PageParts): void {
    for (const word of words) if (!this.hasWord(word.dataset.term ?? '')) this.#words.push(word)
    for (const source of sources) {
      const said = saidBy(source)
      if (!this.#sources.has(said)) this.#sources.set(said, source)
    }
    for (const address of addresses.map(saidBy)) {
      if (!this.#addresses.includes(address)) this.#addresses.push(address)
    }
  }

  hasWord(term: string): boolean {
    return term !== '' && this.#words.some(({ dataset }) => dataset.term === term)
  }

  sortWords(): void {
    this.#words = this.#words.toSorted((a, b) => this.#collator.compare(saidBy(a), saidBy(b)))
  }

  /** Give the notes of a page the numbers of the packet. */
  number({ element, sources, addresses }: PageParts): void {
    const places = [...this.#sources.keys()]
    const bySource = new Map(sources.map((source) => [`#${source.id}`, places.indexOf(saidBy(source)) + 1]))
    for (const cite of element.querySelectorAll<HTMLAnchorElement>('.cite a')) {
      const number = bySource.get(cite.getAttribute('href') ?? '')
      if (number === undefined) continue
      cite.setAttribute('href', `#packet-source-${number}`)
      cite.setAttribute('aria-label', (cite.getAttribute('aria-label') ?? '').replace(/\d+/, String(number)))
      cite.textContent = String(number)
    }
    const terms = this.#words.map((word) => word.dataset.term)
    for (const link of element.querySelectorAll<HTMLAnchorElement>('a[data-note]')) {
      const { note = '' } = link.dataset
      if (link.classList.contains('term')) {
        const number = terms.indexOf(decode(link.hash.slice(1))) + 1
        if (number > 0) link.dataset.note = String(number)
      } else if (link.origin !== location.origin) {
        const address = addresses[Number(/\d+/.exec(note)?.[0]) - 1]
        const number = address ? this.#addresses.indexOf(saidBy(address)) + 1 : 0
        if (number > 0) link.dataset.note = note.replace(/\d+/, String(number))
      }
    }
  }

  wordItems(): HTMLElement[] {
    for (const word of this.#words) word.id = `packet-word-${word.dataset.term}`
    return this.#words
  }

  sourceItems(): HTMLElement[] {
    const items = [...this.#sources.values()]
    for (const [index, item] of items.entries()) item.id = `packet-source-${index + 1}`
    return items
  }

  linkItems(): HTMLElement[] {
    return this.#addresses.map((address) => {
      const item = document.createElement('li')
      item.textContent = address
      return item
    })
  }
}

const saidBy = (element: HTMLElement) => (element.textContent ?? '').replace(/\s+/g, ' ').trim()
