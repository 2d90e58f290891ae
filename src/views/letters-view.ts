import type { Edition, Library, Page } from '../library/library.ts'
import type { Addresses } from './site-addresses.ts'

/** A name under its letter; one that only leads to a page says which. */
export interface NameView {
  name: string
  href: string
  see?: string | undefined
}

export interface LetterView {
  letter: string
  names: NameView[]
}

/** A page with names of one letter; a letter with too many for one page has several. */
export interface LetterPage extends LetterView {
  /** The last part of its address. */
  slug: string
  href: string
  /** Which of the pages of its letter it is, from 1 on. */
  number: number
  /** How many pages its letter has. */
  of: number
}

/** Every name and also-called name under its first letter. */
export function lettersOf({ allPages, language }: Edition, addresses: Addresses): LetterView[] {
  const names = allPages.flatMap((page: Page): NameView[] => {
    const href = addresses.page(page.id) ?? ''
    const { name, alsoCalled } = page.fields
    return [{ name, href }, ...alsoCalled.map((other) => ({ name: other, href, see: name }))]
  })
  const collator = new Intl.Collator(language)
  const letterOf = ({ name }: NameView) => /[\p{L}\p{N}]/u.exec(name)?.[0].toLocaleUpperCase(language) ?? '#'
  const groups = Map.groupBy(
    names.sort((a, b) => collator.compare(a.name, b.name)),
    letterOf,
  )
  return [...groups].map(([letter, inLetter]) => ({ letter, names: inLetter }))
}

/** The pages that A to Z is split into; none where all its names have room on one page. */
export function letterPages(
  letters: readonly LetterView[],
  { limits: { namesOnPage } }: Library['site'],
  addresses: Addresses,
): LetterPage[] {
  const all = letters.reduce((sum, { names }) => sum + names.length, 0)
  if (all <= namesOnPage) return []
  return letters.flatMap(({ letter, names }) => {
    const of = Math.ceil(names.length / namesOnPage)
    return Array.from({ length: of }, (_, index): LetterPage => {
      const slug = index === 0 ? slugOf(letter) : `${slugOf(letter)}-${index + 1}`
      return {
        letter,
        names: names.slice(index * namesOnPage, (index + 1) * namesOnPage),
        slug,
        href: `${addresses.part('a-to-z')}${slug}/`,
        number: index + 1,
        of,
      }
    })
  })
}

/** A letter in an address: one that is none of a to z by its number, as not every host serves others. */
const slugOf = (letter: string): string => {
  const small = letter.toLowerCase()
  if (/^[a-z0-9]$/.test(small)) return small
  return letter === '#'
    ? 'other'
    : `u${[...letter].map((each) => each.codePointAt(0)?.toString(16)).join('-')}`
}
