import { split } from './finder/split.ts'

/** The part of Pagefind's API that is used. */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number; noWorker: boolean }): Promise<void>
  search(query: string): Promise<{ results: { data(): Promise<Hit> }[] }>
}

/** A page that has the words. The excerpt is HTML. */
export interface Hit {
  url: string
  excerpt: string
  content: string
  meta: { title?: string }
}

export interface TextFound {
  hits: Hit[]
  /** The words that the hits have: those that were asked for, or fewer. */
  words: readonly string[]
}

/** Each further one is 2 kB more before the first is shown. */
const atOnce = 5
const lookedAt = 30

/** Searches the text of a site that lives under `base`. */
export function fullText(base: string): (words: readonly string[]) => Promise<TextFound> {
  let loaded: Promise<Pagefind> | undefined
  const load = async () => {
    const api: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)
    // A worker would load the same code a second time.
    await api.options({ baseUrl: base, excerptLength: 24, noWorker: true })
    return api
  }
  return async (words) => {
    loaded ??= load()
    const pagefind = await loaded.catch((error) => {
      loaded = undefined
      throw error
    })
    // The words that matter least come last, and are the first to be let go.
    for (let count = words.length; count > 0; count--) {
      const asked = words.slice(0, count)
      const hits = await hitsWith(pagefind, asked)
      if (hits.length > 0) return { hits, words: asked }
    }
    return { hits: [], words: [] }
  }
}

async function hitsWith(pagefind: Pagefind, words: readonly string[]): Promise<Hit[]> {
  const { results } = await pagefind.search(words.join(' '))
  const hits: Hit[] = []
  for (let from = 0; from < Math.min(results.length, lookedAt) && hits.length < atOnce; from += atOnce) {
    const found = await Promise.all(results.slice(from, from + atOnce).map((result) => result.data()))
    hits.push(...found.filter((hit) => hasAll(hit, words)))
  }
  return hits.slice(0, atOnce)
}

/**
 * Pagefind cuts an unknown word back to any prefix that it knows, and then shows pages that do not have the word.
 * A hit counts only if each word of the query stands in it, with whatever ending.
 */
function hasAll({ content, meta }: Hit, words: readonly string[]): boolean {
  const inPage = new Set(split(`${meta.title} ${content}`))
  return words.every((word) => inPage.has(word) || [...inPage].some((each) => isLike(each, word)))
}

function isLike(found: string, word: string): boolean {
  let shared = 0
  while (shared < found.length && found[shared] === word[shared]) shared++
  return shared >= 3 && shared >= word.length * 0.7
}
