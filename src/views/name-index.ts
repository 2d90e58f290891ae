import { isKind, type Kind } from '../library/kinds.ts'
import type { Edition, Page } from '../library/library.ts'
import { plainId } from '../library/link.ts'
import { type Words, wordsAt } from '../library/words.ts'
import type { Addresses } from './site-addresses.ts'

/** Everything that the finder needs in the browser, in one language: what can be found, and how its words are read. */
export interface NameIndex {
  language: string
  pages: NamedPage[]
  /** Address of the page that explains the terms. */
  glossary: string
  terms: NamedTerm[]
  /** The page of the warning signs, and what each sign says. */
  warnings?: { name: string; href: string; signs: NamedSign[] } | undefined
  /** The room `finder` of the interface. */
  rules: Words
  /** The room `find.suggestions` of the interface. */
  say: Words
}

/** Without names of its fields, since all pages are loaded before the first suggestion. */
export type NamedPage = [
  kind: Kind,
  name: string,
  href: string,
  also: string[],
  /** What people say who do not know its name, without the words that say nothing. */
  described: string[],
  /** The first sentence of its summary, or as much of it as there is room for. */
  says: string,
  /** What it may feel like: places of symptoms in the list. */
  feels: number[],
]

export interface NamedSign {
  sign: string
  /** Whether it is meant for all readers, and not on a few pages only. */
  isGeneral: boolean
}

/** The id is empty where it is the plain one of the name. */
export type NamedTerm = [name: string, id: string, ...also: string[]]

/** What all summaries together may take: a large library is found by its names. A few words of each would tell nothing. */
const lettersOfText = { inAll: 80_000, atLeast: 40 }

export function nameIndex(edition: Edition, addresses: Addresses): NameIndex {
  const pages = edition.allPages.filter(({ id, address }) => edition.pages.get(id)?.address === address)
  const rules = roomOf(edition.words, 'finder')
  const placeOf = new Map(pages.map(({ id }, place) => [id, place]))
  const room = lettersOfText.inAll / pages.length
  const stop = new Set(String(rules.stop ?? '').split(/\s+/))
  // A description is never shown: the words that find nothing stay away.
  const telling = (text: string) =>
    text
      .split(' ')
      .filter((word) => !stop.has(word.toLowerCase()))
      .join(' ')
  return {
    language: edition.language,
    pages: pages.map((page) => [
      page.kind,
      page.fields.name,
      addresses.page(page.id) ?? '',
      page.fields.alsoCalled,
      page.fields.describedAs.map(telling),
      startOf(firstSentence(page.fields.summary ?? ''), room),
      symptomsOf(page).flatMap((id) => placeOf.get(id) ?? []),
    ]),
    glossary: addresses.part('glossary'),
    terms: edition.allTerms.map(({ id, fields: { term, also } }) => [
      term,
      id === plainId(term) ? '' : id,
      ...also,
    ]),
    warnings: warnings(edition, addresses),
    rules,
    say: roomOf(edition.words, 'find.suggestions'),
  }
}

function warnings({ allPages, warningSigns }: Edition, addresses: Addresses): NameIndex['warnings'] {
  const page = allPages.find(({ components }) => components.some(({ name }) => name === 'WarningSigns'))
  const href = page && addresses.page(page.id)
  return href === undefined
    ? undefined
    : {
        name: page?.fields.name ?? '',
        href,
        signs: warningSigns.map(({ fields: { sign, on } }) => ({ sign, isGeneral: on.some(isKind) })),
      }
}

export const roomOf = (words: Words, key: string): Words => {
  const found = wordsAt(words, key)
  return typeof found === 'object' && !Array.isArray(found) ? found : {}
}

const firstSentence = (text: string) => text.split(/(?<=[.!?])\s/)[0] ?? ''

/** As many of its first words as have room. */
function startOf(text: string, letters: number): string {
  if (letters < lettersOfText.atLeast) return ''
  return text.length <= letters ? text : `${text.slice(0, letters).replace(/\s+\S*$/, '')} …`
}

const symptomsOf = (page: Page) => (page.kind === 'condition' ? page.fields.symptoms : [])
