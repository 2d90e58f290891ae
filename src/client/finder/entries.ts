import { plainId } from '../../library/link.ts'
import type { NamedPage, NamedTerm, NameIndex } from '../../views/name-index.ts'
import type { Language } from './language.ts'
import { split } from './split.ts'

/** Something that can be found, with its words. */
export interface Entry {
  kind: 'page' | 'term' | 'sign'
  name: string
  href: string
  says: string
  names: Name[]
  /** What each of its words counts that stands in another name than the one that is looked at, or in its text. */
  shares: ReadonlyMap<string, number>
  ofNames: ReadonlySet<string>
  isCondition: boolean
  /** For a sign: whether it is meant for all readers. */
  isGeneral: boolean
}

export interface Name {
  text: string
  words: string[]
  /** Whether it is an also-called name. */
  isOther: boolean
  /** Whether it is what people say who do not know a name. */
  isDescription: boolean
  /** Whether it is but the first letters of another. */
  isShort: boolean
}

/** What a word counts in another name of the entry, in a description, in its summary, in what it feels like. */
const share = { otherName: 0.85, described: 0.75, says: 0.7, feels: 0.65 }

export function readEntries({ pages, glossary, terms, warnings }: NameIndex, language: Language): Entry[] {
  const read = (text: string) => language.content(split(text))
  const entry = (
    kind: Entry['kind'],
    of: { name: string; href: string; says: string },
    names: Name[],
    texts: Partial<Record<'says' | 'feels', string>> = {},
  ): Entry => {
    const wordsOf = (some: readonly Name[]) => new Set(some.flatMap(({ words }) => words))
    const ofNames = wordsOf(names.filter(({ isDescription }) => !isDescription))
    const counting = (words: Iterable<string>, share: number) =>
      [...words].map((word): [string, number] => [word, share])
    const shares = new Map([
      ...counting(split(texts.feels ?? ''), share.feels),
      ...counting(read(texts.says ?? ''), share.says),
      ...counting(wordsOf(names), share.described),
      ...counting(ofNames, share.otherName),
    ])
    return { kind, ...of, names, shares, ofNames, isCondition: false, isGeneral: false }
  }
  const asName =
    (isOther: boolean, isDescription = false) =>
    (text: string): Name => {
      const isShort = text === text.toUpperCase() && split(text).length === 1
      return { text, words: read(text), isOther, isDescription, isShort }
    }
  const namesOf = (name: string, also: readonly string[]): Name[] => {
    const own = new Set([name, ...variants(name, language.join)])
    const written = [...[...own].map(asName(false)), ...also.map(asName(true))]
    return [...written, ...written.flatMap(initials)]
  }
  const groups = terms.map(namesOfTerm)

  return [
    ...pages.map(([kind, name, href, also, described, says, feels]) => ({
      ...entry(
        'page',
        { name, href, says },
        [...namesOf(name, withTerms(name, also, groups)), ...described.map(asName(true, true))],
        { says, feels: feels.map((place) => allNames(pages[place] as NamedPage)).join(' ') },
      ),
      isCondition: kind === 'condition',
    })),
    ...terms.map(([name, id, ...also]) =>
      entry('term', { name, href: `${glossary}#${id || plainId(name)}`, says: '' }, namesOf(name, also)),
    ),
    ...(warnings?.signs ?? []).map(({ sign, isGeneral }) => ({
      ...entry('sign', { name: warnings?.name ?? '', href: warnings?.href ?? '', says: sign }, [
        asName(false)(sign),
      ]),
      isGeneral,
    })),
  ]
}

export const namesOfTerm = ([name, , ...also]: NamedTerm) => [name, ...also]

const allNames = ([, name, , also]: NamedPage) => [name, ...also].join(' ')

/** `Plain name (medical name)` and `Plain (medical) name` are found by either, and so is `One and another`. */
function variants(name: string, join: RegExp): string[] {
  const inner = /\(([^)]+)\)/.exec(name)?.[1]
  if (!inner) return name.split(join)
  const medical = name.endsWith(')') ? inner : name.replace(/\S+\s*\([^)]*\)/, inner)
  return [name.replace(/\s*\([^)]*\)/, ''), medical]
}

/** A name of three or more words is found by their first letters. */
function initials({ text, ...name }: Name): Name[] {
  const words = split(text)
  return words.length > 2
    ? [{ ...name, text, words: [words.map((word) => word[0]).join('')], isShort: true }]
    : []
}

/** A page that has one name of a term is found by the term's other names. */
function withTerms(name: string, also: readonly string[], terms: readonly (readonly string[])[]): string[] {
  const known = new Set([name, ...also].map((each) => each.toLowerCase()))
  const more = terms.filter((names) => names.some((each) => known.has(each.toLowerCase()))).flat()
  return [...also, ...more.filter((each) => !known.has(each.toLowerCase()))]
}
