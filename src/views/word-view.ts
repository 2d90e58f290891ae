import type { Entry, Term } from '../library/library.ts'
import { apart, inlineHtml } from './inline-html.ts'
import type { Addresses } from './site-addresses.ts'
import type { WordView } from './view.ts'

export function wordView(term: Entry<Term>, addresses: Addresses): WordView {
  const { term: name, also, sayIt, means } = term.fields
  return {
    id: term.id,
    term: name,
    also,
    sayIt,
    means: inlineHtml(term, 'means', means, apart(addresses)),
    href: addresses.part('glossary', term.id),
  }
}

export const byTerm = (language: string) => {
  const collator = new Intl.Collator(language)
  return (a: { term: string }, b: { term: string }) => collator.compare(a.term, b.term)
}
