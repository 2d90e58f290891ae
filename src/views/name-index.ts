import type { Nodes } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { isKind, type Kind } from '../library/kinds.ts'
import type { Edition, Page } from '../library/library.ts'
import { type Words, wordsAt } from '../library/words.ts'
import type { Addresses } from './site-addresses.ts'

/** Everything that the finder needs in the browser, in one language: what can be found, and how its words are read. */
export interface NameIndex {
  language: string
  pages: NamedPage[]
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
  says: string
  /** Words of its text that few other pages have, rarest first. */
  words: string
}

export interface NamedSign {
  sign: string
  /** Whether it is meant for all readers, and not on a few pages only. */
  isGeneral: boolean
}

export interface NamedTerm {
  name: string
  href: string
  also: string[]
}

/** How many words of a page's text are kept beside its names and its summary, and on how many pages one may stand. */
const wordsOfPage = 16
/** What all texts beside the names may take: a large library is found by its names. */
const lettersOfText = 80_000
const shareOfFew = 0.12

export function nameIndex(edition: Edition, addresses: Addresses): NameIndex {
  const pages = edition.allPages.filter(({ id, address }) => edition.pages.get(id)?.address === address)
  const rules = roomOf(edition.words, 'finder')
  const rare = rareWords(pages, new Set(wordsIn([rules.stop, rules.generic].join(' '))))
  const room = lettersOfText / pages.length
  const textOf = (page: Page) => {
    const { summary = '' } = page.fields
    const says = summary.length <= room ? summary : ''
    const words = describesProblem(page) ? [...(says ? [] : wordsIn(summary)), ...rare(page)] : []
    return { says, words: upTo(room - says.length, words).join(' ') }
  }
  return {
    language: edition.language,
    pages: pages.map((page) => ({
      kind: page.kind,
      name: page.fields.name,
      href: addresses.page(page.id) ?? '',
      also: page.fields.alsoCalled,
      ...textOf(page),
    })),
    terms: edition.allTerms.map(({ id, fields: { term, also } }) => ({
      name: term,
      href: addresses.part('glossary', id),
      also,
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

const describesProblem = ({ kind }: Page) => kind === 'condition' || kind === 'symptom'

/** What a page says that few others say, for those who describe a problem without its name. */
function rareWords(pages: readonly Page[], tooPlain: ReadonlySet<string>): (page: Page) => string[] {
  const wordsOf = new Map(pages.map((page) => [page, mainWords(page)]))
  const pagesWith = new Map<string, number>()
  for (const words of wordsOf.values()) {
    for (const word of words) pagesWith.set(word, (pagesWith.get(word) ?? 0) + 1)
  }
  const count = (word: string) => pagesWith.get(word) ?? 0
  const few = Math.max(2, pages.length * shareOfFew)
  return (page) => {
    const { name, alsoCalled, summary = '' } = page.fields
    const known = new Set([...wordsIn([name, ...alsoCalled, summary].join(' ')), ...tooPlain])
    return [...(wordsOf.get(page) ?? [])]
      .filter((word) => word.length > 3 && !known.has(word) && count(word) <= few)
      .slice(0, wordsOfPage)
  }
}

/** Words of the main points, and of the text before it turns to other pages' subjects. */
function mainWords({ body, fields, texts }: Page): Set<string> {
  const points = fields.keyPoints.flatMap((_, index) => texts.get(`keyPoints.${index}`)?.tree ?? [])
  const blocks = body?.tree.children ?? []
  const end = blocks.findIndex((node) => 'name' in node && node.name === 'Choice')
  const own = end < 0 ? blocks : blocks.slice(0, end)
  return new Set([...points, ...own].flatMap(leaves).flatMap((node) => wordsIn(plainText(node))))
}

/** The items of a list have no space between them as text. */
const leaves = (node: Nodes): Nodes[] => (node.type === 'list' ? node.children : [node])

const wordsIn = (text: string) => text.toLowerCase().match(/\p{L}+/gu) ?? []
