import type { NameIndex } from '../../views/name-index.ts'
import { type Spelling, split } from './spelling.ts'
import { type Vocabulary, vocabulary } from './vocabulary.ts'

/** Something that can be found, with its words. */
export interface Entry {
  kind: 'page' | 'term' | 'sign'
  isCondition: boolean
  /** For a sign: whether it is meant for all readers. */
  isGeneral: boolean
  name: string
  href: string
  says: string
  names: Name[]
  ofNames: ReadonlySet<string>
  /** What each of its words counts that stands in another name than the one that is looked at. */
  shares: ReadonlyMap<string, number>
}

export interface Name {
  text: string
  words: string[]
  /** Whether it is an also-called name. */
  isOther: boolean
}

/** What a word counts in another name of the entry, in its summary, in its text. */
export const share = { otherName: 0.85, says: 0.7, text: 0.55 }

export function readEntries({ pages, terms, warnings }: NameIndex, spelling: Spelling): Entry[] {
  return [
    ...pages.map(({ kind, name, href, also, says, words }) => ({
      ...entry(spelling, { name, also, says, text: words }),
      kind: 'page' as const,
      isCondition: kind === 'condition',
      href,
    })),
    ...terms.map(({ name, href, also }) => ({
      ...entry(spelling, { name, also }),
      kind: 'term' as const,
      href,
    })),
    ...(warnings?.signs ?? []).map(({ sign, isGeneral }) => ({
      ...entry(spelling, { name: sign }),
      kind: 'sign' as const,
      isGeneral,
      name: warnings?.name ?? '',
      href: warnings?.href ?? '',
      says: sign,
    })),
  ]
}

interface Texts {
  name: string
  also?: readonly string[]
  says?: string
  text?: string
}

function entry(
  spelling: Spelling,
  { name, also = [], says = '', text = '' }: Texts,
): Omit<Entry, 'kind' | 'href'> {
  const read = (text: string) => spelling.content(split(text))
  const own = [...new Set([name, ...variants(name, spelling.join)])]
  const names = [
    ...own.map((text) => ({ text, words: read(text), isOther: false })),
    ...also.map((text) => ({ text, words: read(text), isOther: true })),
  ]
  const ofNames = new Set(names.flatMap(({ words }) => words))
  const counting = (words: Iterable<string>, share: number) =>
    [...words].map((word) => [word, share] as const)
  return {
    isCondition: false,
    isGeneral: false,
    name,
    says,
    names,
    ofNames,
    shares: new Map([
      ...counting(split(text), share.text),
      ...counting(read(says), share.says),
      ...counting(ofNames, share.otherName),
    ]),
  }
}

/** `Plain name (medical name)` is found by either, and so is `One and another`. */
function variants(name: string, join: RegExp): string[] {
  const inner = /\(([^)]+)\)/.exec(name)?.[1]
  if (!inner) return name.split(join)
  return [name.replace(/\s*\([^)]*\)/, ''), ...(name.endsWith(')') ? [inner] : [])]
}

/** All words of the entries; those of names are looked for in misspelled words too. */
export function vocabularyOf(entries: readonly Entry[], spelling: Spelling): Vocabulary {
  const named = entries.filter(({ kind }) => kind !== 'sign').flatMap(({ names }) => names)
  return vocabulary(
    entries.flatMap(({ ofNames }) => [...ofNames]),
    entries.flatMap(({ shares }) => [...shares.keys()]),
    named.flatMap(({ words }) => words.slice(1).map((word, i) => [words[i] ?? '', word] as const)),
    spelling,
  )
}
