import type { Edition, Page } from '../library/library.ts'
import { splitLink, termOf } from '../library/link.ts'
import { shownAddress } from './shown-address.ts'

/**
 * What paper says behind a link, for readers who cannot follow it: the number of a word in the page's list, the title of
 * a page, the number of an outside address. It is said once for each target.
 */
export class PaperNotes {
  readonly #pages: Edition['pages']
  readonly #say: Edition['say']
  readonly #numbers: Map<string, number>
  readonly #said = new Set<string>()
  readonly #outside: string[] = []

  /** `words` are the ids of the page's words, in the order of its list. */
  constructor({ pages, say }: Pick<Edition, 'pages' | 'say'>, page: Page, words: readonly string[]) {
    this.#pages = pages
    this.#say = say
    this.#numbers = new Map(words.map((id, index) => [id, index + 1]))
    this.#said.add(`${page.kind}:${page.id}`)
  }

  of(url: string, text: string): string | undefined {
    const { kind, id } = splitLink(url)
    const target = id ? `${kind}:${id}` : url
    const note = this.#noteOf(url, kind, id, text)
    if (note === undefined || this.#said.has(target)) return undefined
    this.#said.add(target)
    return note
  }

  #noteOf(url: string, kind: string, id: string, text: string): string | undefined {
    if (termOf(url) !== undefined) return this.#numbers.get(id)?.toString()
    if (kind === 'https') return this.#say('handout.link', { number: this.#numberOutside(url) })
    const name = this.#pages.get(id)?.fields.name
    return name?.toLowerCase() === text.toLowerCase() ? undefined : name
  }

  #numberOutside(url: string): number {
    const index = this.#outside.indexOf(url)
    return index < 0 ? this.#outside.push(url) : index + 1
  }

  /** Outside addresses in the order of their numbers, as paper shows them. */
  outside(): string[] {
    return this.#outside.map(shownAddress)
  }
}
