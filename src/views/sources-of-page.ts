import type { Library } from '../library/library.ts'
import type { Say } from '../library/words.ts'
import type { SourceView } from './view.ts'

/** Numbers the sources of a page in the order in which its text cites them. */
export class SourceList {
  readonly #library: Library
  readonly #say: Say
  readonly #hrefOf: (claim: string) => string
  readonly #sources = new Map<string, { number: number; claims: Set<string> }>()

  constructor(library: Library, say: Say, hrefOf: (claim: string) => string) {
    this.#library = library
    this.#say = say
    this.#hrefOf = hrefOf
  }

  cite(claims: readonly string[]): { number: number; href: string; label: string }[] {
    const numbers = new Set<number>()
    for (const claim of claims) {
      for (const { source } of this.#library.claims.get(claim)?.fields.from ?? []) {
        const known = this.#sources.get(source) ?? { number: this.#sources.size + 1, claims: new Set() }
        this.#sources.set(source, known)
        known.claims.add(claim)
        numbers.add(known.number)
      }
    }
    return [...numbers]
      .sort((a, b) => a - b)
      .map((number) => ({ number, href: `#source-${number}`, label: this.#say('page.source', { number }) }))
  }

  views(): SourceView[] {
    return [...this.#sources].flatMap(([id, { number, claims }]) => {
      const fields = this.#library.references.get(id)?.fields
      if (!fields) return []
      const { title, publisher, url, note, kind } = fields
      const statements = [...claims].sort().map((claim) => ({ id: claim, href: this.#hrefOf(claim) }))
      return { number, id, title, publisher, kind, url, note, claims: statements }
    })
  }
}
