import type { Edition, Library } from '../../library/library.ts'
import { termOf } from '../../library/link.ts'
import type { Rule } from '../rule.ts'

export const termCircular: Rule<Library> = {
  id: 'term-circular',
  severity: 'error',
  summary: 'No meaning may lead back to its own word through the words that it links.',
  *check({ editions }) {
    for (const { terms } of editions) {
      const told = new Set<string>()
      for (const { id, file, links } of terms.values()) {
        for (const { url, place } of links) {
          const way = wayBack(terms, termOf(url) ?? '', id)
          const key = way?.toSorted().join(' ')
          if (!way || !key || told.has(key)) continue
          told.add(key)
          const circle = [id, ...way].map((each) => `\`${each}\``).join(' → ')
          const message = `Unexpected link in the circle ${circle}, expected a meaning that leads to plainer words`
          yield { file, place: place(), message }
        }
      }
    }
  },
}

/** The shortest way from a word over the links of meanings to another, both included. */
function wayBack(terms: Edition['terms'], from: string, to: string): string[] | undefined {
  const ways = new Map([[from, [from]]])
  for (const [id, way] of ways) {
    if (id === to) return way
    for (const { url } of terms.get(id)?.links ?? []) {
      const next = termOf(url)
      if (next !== undefined && !ways.has(next)) ways.set(next, [...way, next])
    }
  }
  return undefined
}
