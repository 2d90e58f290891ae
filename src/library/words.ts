/** The words of the interface in one language: nested by room, as in `src/interface/en.yaml`. */
export interface Words {
  [key: string]: string | string[] | Words
}

export type Say = (key: string, values?: Readonly<Record<string, string | number>>) => string

/**
 * A function that says the words of a key such as `page.print`. `{name}` in the words is replaced by `values.name`;
 * a key with forms (`one`, `other`) takes the form that fits `values.count`.
 * Throws for an unknown key: that is a fault of our own code.
 */
export function speaker(words: Words, language: string): Say {
  const plural = new Intl.PluralRules(language)
  return (key, values = {}) => {
    const found = wordsAt(words, key)
    const form = isRoom(found) ? (found[plural.select(Number(values.count))] ?? found.other) : found
    if (typeof form !== 'string') throw new Error(`The interface has no words for \`${key}\``)
    return form.replace(/\{(\w+)\}/g, (mark, name: string) =>
      String(Object.hasOwn(values, name) ? values[name] : mark),
    )
  }
}

/** Words, or a room of words, at a key such as `page.print`. */
export function wordsAt(words: Words, key: string): Words[string] | undefined {
  let found: Words[string] | undefined = words
  for (const part of key.split('.')) {
    if (!isRoom(found) || !Object.hasOwn(found, part)) return undefined
    found = found[part]
  }
  return found
}

/** Words with those of a library's own file laid over them, as far as these have the same shape. */
export function overlay(words: Words, own: Words): Words {
  const result: Words = { ...words }
  for (const [key, value] of Object.entries(own)) {
    // A new key is one more form or group, and so a text.
    const below = Object.hasOwn(words, key) ? words[key] : ''
    if (shapeOf(value) !== shapeOf(below)) continue
    result[key] = isRoom(value) && isRoom(below) ? overlay(below, value) : value
  }
  return result
}

/** The sentences of a key that holds a list. */
export function listAt(words: Words, key: string): string[] {
  const found = wordsAt(words, key)
  if (!Array.isArray(found)) throw new Error(`The interface has no list \`${key}\``)
  return found
}

/** The words and phrases of a key, as a list or as words in one text; none where the language has none. */
export function phrasesAt(words: Words, key: string): string[] {
  const found = wordsAt(words, key)
  const list = Array.isArray(found) ? found : typeof found === 'string' ? found.split(/\s+/) : []
  return list.filter((each) => each.trim() !== '')
}

/** Words as another language borrows them: what they know of their own language is left empty. */
export function lent(words: Words): Words {
  return isRoom(words.prose) ? { ...words, prose: emptied(words.prose) } : words
}

const emptied = (room: Words): Words =>
  Object.fromEntries(
    Object.entries(room).map(([key, value]) => [
      key,
      isRoom(value) ? emptied(value) : Array.isArray(value) ? [] : '',
    ]),
  )

/** What kind of words a value is; none of them for what YAML reads as a number or as nothing. */
export function shapeOf(value: unknown): 'text' | 'list' | 'room' | undefined {
  if (typeof value === 'string') return 'text'
  if (Array.isArray(value)) return value.every((each) => typeof each === 'string') ? 'list' : undefined
  return isRoom(value) ? 'room' : undefined
}

/** The keys of a text's forms for numbers, in all languages. */
export const formNames: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other']

export const isRoom = (found: unknown): found is Words =>
  typeof found === 'object' && found !== null && !Array.isArray(found)
