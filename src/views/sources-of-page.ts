import type { Library } from '../library/library.ts'
import type { Say } from '../library/words.ts'
import type { SourceView } from './view.ts'

/** Numbers the sources of a page in the order in which its text cites them. */
export class SourceList {
  readonly #library: Library
  readonly #say: Say
  readonly #numbers = new Map<string, number>()

  constructor(library: Library, say: Say) {
    this.#library = library
    this.#say = say
  }

  cite(claims: readonly string[]): { number: number; href: string; label: string }[] {
    const sources = claims.flatMap((claim) => this.#library.claims.get(claim)?.fields.from ?? [])
    const numbers = new Set(sources.map(({ source }) => this.#numberOf(source)))
    return [...numbers]
      .sort((a, b) => a - b)
      .map((number) => ({ number, href: `#source-${number}`, label: this.#say('page.source', { number }) }))
  }

  #numberOf(source: string): number {
    const number = this.#numbers.get(source) ?? this.#numbers.size + 1
    this.#numbers.set(source, number)
    return number
  }

  views(): SourceView[] {
    return [...this.#numbers].flatMap(([id, number]) => {
      const fields = this.#library.references.get(id)?.fields
      if (!fields) return []
      const { title, publisher, url, note, kind } = fields
      return { number, id, title, publisher, kind, url, note }
    })
  }
}
