/** Whether a text has no letter but those of English: patterns of these find the same words in it, in half the time. */
export const isAscii = (text: string): boolean => !/[^ -~]/.test(text)

/** A word without the longest ending that it has, if three letters or more are left. */
export function stemmer(endings: readonly string[]): (word: string) => string {
  const longestFirst = [...endings].sort((a, b) => b.length - a.length)
  return (word) => {
    const ending = longestFirst.find((each) => word.endsWith(each) && word.length - each.length >= 3)
    return ending ? word.slice(0, -ending.length) : word
  }
}

/** A word by rules such as `ph f`, in their order: a pattern, and how it is then written. A broken pattern does nothing. */
export function respeller(rules: readonly string[]): (word: string) => string {
  const steps = rules.flatMap((rule) => {
    const [pattern = '', written = ''] = rule.split(' ')
    const found = patternOf(pattern)
    return found ? [{ pattern: found, written }] : []
  })
  return (word) => steps.reduce((result, { pattern, written }) => result.replace(pattern, written), word)
}

function patternOf(source: string): RegExp | undefined {
  try {
    return new RegExp(source, 'gu')
  } catch {
    return undefined
  }
}
