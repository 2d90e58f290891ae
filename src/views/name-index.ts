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

export interface NamedPage {
  kind: Kind
  name: string
  href: string
  also: string[]
  /** What it may feel like: places of symptoms in the list. */
  feels: number[]
  says: string
  /** Words of the text that says what it feels like. */
  words: string
}

export interface NamedSign {
  sign: string
  /** Whether it is meant for all readers, and not on a few pages only. */
  isGeneral: boolean
}

export interface NamedTerm {
  /** None where it is the plain one of its name. */
  id?: string | undefined
  name: string
  also?: string[] | undefined
}

/** What all texts beside the names may take: a large library is found by its names. */
const lettersOfText = 80_000

export function nameIndex(edition: Edition, addresses: Addresses): NameIndex {
  const pages = edition.allPages.filter(({ id, address }) => edition.pages.get(id)?.address === address)
  const rules = roomOf(edition.words, 'finder')
  const felt = feltWords(edition, rules)
  const placeOf = new Map(pages.map(({ id }, place) => [id, place]))
  const room = lettersOfText / pages.length
  const textOf = (page: Page) => {
    const { summary = '' } = page.fields
    const says = summary.length <= room ? summary : ''
    const words = [...(says ? [] : wordsIn(summary)), ...felt(page)]
    return { says, words: upTo(room - says.length, words).join(' ') }
  }
  return {
    language: edition.language,
    pages: pages.map((page) => ({
      kind: page.kind,
      name: page.fields.name,
      href: addresses.page(page.id) ?? '',
      also: page.fields.alsoCalled,
      feels: symptomsOf(page).flatMap((id) => placeOf.get(id) ?? []),
      ...textOf(page),
    })),
    glossary: addresses.part('glossary'),
    terms: edition.allTerms.map(({ id, fields: { term, also } }) => ({
      id: id === plainId(term) ? undefined : id,
      name: term,
      also: also.length > 0 ? also : undefined,
    })),
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

/** The first words that have room. */
function upTo(letters: number, words: readonly string[]): string[] {
  let left = letters
  return words.filter((word) => {
    left -= word.length + 1
    return left >= 0
  })
}

/**
 * Words of the text that says what a problem feels like, for those who look for it without its name; without those
 * that its names, its summary and the names of its symptoms have.
 */
function feltWords({ pages }: Edition, { feels, stop, generic }: Words): (page: Page) => string[] {
  const tooPlain = wordsIn([stop, generic].join(' '))
  const namesOf = ({ fields }: Page) => [fields.name, ...fields.alsoCalled]
  return (page) => {
    const symptoms = symptomsOf(page).flatMap((id) => pages.get(id) ?? [])
    const known = [...[page, ...symptoms].flatMap(namesOf), page.fields.summary ?? ''].flatMap(wordsIn)
    const words = new Set(textBelow(page, String(feels ?? '')).flatMap(wordsIn))
    return [...words.difference(new Set([...known, ...tooPlain]))].filter((word) => word.length > 2)
  }
}

const symptomsOf = (page: Page) => (page.kind === 'condition' ? page.fields.symptoms : [])

/** The texts between a heading and the next one. */
function textBelow({ body, headings }: Page, heading: string): string[] {
  const at = headings.findIndex(({ text }) => text === heading)
  const start = headings[at]?.place.line ?? Number.POSITIVE_INFINITY
  const end = headings[at + 1]?.place.line ?? Number.POSITIVE_INFINITY
  const isBelow = (line: number) => line > start && line < end
  return (body?.blocks ?? []).filter((block) => isBelow(block.place(0, 1).line)).map(({ text }) => text)
}

const wordsIn = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? []
