import type { Words } from '../../library/words.ts'
import { split } from './split.ts'

/** How the words of a language are read: its data, ready to use. */
export interface Language {
  /** How a word sounds: two spellings of one word give the same. */
  sound(word: string): string
  /** A word without its ending. */
  stem(word: string): string
  /** The words that say something of what is looked for; all of them where none does. */
  content(words: string[]): string[]
  /** Words that stand in too many questions to lead anywhere alone. */
  isGeneric(word: string): boolean
  /** Words without which no page is meant, if one asks for them. */
  isNeeded(word: string): boolean
  /** Other words for the same. */
  same(word: string): readonly string[]
  /** How far a word of this length may be from what was meant. */
  edits(length: number): number
  vowels: string
  /** What stands between two names in one. */
  join: RegExp
  /** From how many letters on the start of a word counts. */
  prefix: number
}

const shortestStem = 3

/** Read the room `finder` of the interface, and groups of names for the same; a room that lacks a key does without. */
export function readLanguage(rules: Words, names: readonly (readonly string[])[]): Language {
  const list = (key: string) => {
    const found = rules[key] ?? ''
    return Array.isArray(found) ? found : String(found).split(/\s+/).filter(Boolean)
  }
  const stop = new Set(list('stop'))
  const generic = new Set([...list('generic'), ...list('generic-here')])
  const needed = new Set(list('needed'))
  const endings = list('endings').sort((a, b) => b.length - a.length)
  const sounds = list('sounds').map((rule) => {
    const [pattern = '', written = ''] = rule.split(' ')
    return { pattern: new RegExp(pattern, 'gu'), written }
  })
  const steps = list('edits').map(Number)
  const groups = [...list('same'), ...list('same-here')].map((group) => group.split(' '))
  const sound = (word: string) =>
    sounds.reduce((heard, { pattern, written }) => heard.replace(pattern, written), word)
  const stem = (word: string) => {
    const ending = endings.find((each) => word.endsWith(each) && word.length - each.length >= shortestStem)
    return (ending ? word.slice(0, -ending.length) : word).replace(/(.)\1$/, '$1')
  }
  const same = sameWords([...groups, ...names.map((group) => group.flatMap(single))], (word) =>
    stem(sound(word)),
  )

  return {
    sound,
    stem,
    content(words) {
      const content = words.filter((word) => !stop.has(word))
      return content.length > 0 ? content : words
    },
    isGeneric: (word) => generic.has(word),
    isNeeded: (word) => needed.has(word),
    same: (word) => same.get(stem(sound(word))) ?? [],
    edits: (length) => steps.filter((step) => length >= step).length,
    join: new RegExp(`\\s(?:${list('joins').join('|') || '&'})\\s`, 'u'),
    vowels: list('vowels').join(''),
    prefix: Number(list('prefix')[0] ?? 2),
  }
}

/** A name that is one word. */
function single(name: string): string[] {
  const words = split(name)
  return words.length === 1 ? words : []
}

function sameWords(
  groups: readonly (readonly string[])[],
  stemOf: (word: string) => string,
): Map<string, string[]> {
  const same = new Map<string, string[]>()
  for (const words of groups) {
    for (const word of words) {
      const others = words.filter((other) => other !== word)
      same.set(stemOf(word), [...(same.get(stemOf(word)) ?? []), ...others])
    }
  }
  return same
}
