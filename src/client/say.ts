import type { Words } from '../library/words.ts'

export const wordsOf = (found: Words[string] | undefined): string => (typeof found === 'string' ? found : '')

/** The form of a key with forms (`one`, `other`) that fits a number, filled in. */
export function counted(forms: Words[string] | undefined, count: number, language: string): string {
  if (typeof forms !== 'object' || Array.isArray(forms)) return ''
  const form = forms[new Intl.PluralRules(language).select(count)] ?? forms.other
  return fill(wordsOf(form), { count })
}

/** `{name}` in the words is replaced by `values.name`. */
export const fill = (words: string, values: Readonly<Record<string, string | number>>): string =>
  words.replace(/\{(\w+)\}/g, (mark, name: string) => String(values[name] ?? mark))

/** As `fill`, where a value may be an element. Never reads a value as markup. */
export function fillWith(words: string, values: Readonly<Record<string, string | Node>>): (string | Node)[] {
  return words.split(/(\{\w+\})/).map((part) => values[part.slice(1, -1)] ?? part)
}
