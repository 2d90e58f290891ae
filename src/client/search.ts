/** The part of Pagefind's API that is used. */
interface Pagefind {
  options(options: { baseUrl: string; excerptLength: number }): Promise<void>
  search(query: string): Promise<{ results: { data(): Promise<Found> }[] }>
}

interface Found {
  url: string
  excerpt: string
  meta: { title?: string }
}

const shownAtMost = 10

const results = document.querySelector<HTMLElement>('#results')
if (results) {
  const status = results.querySelector<HTMLElement>('.status') as HTMLElement
  const list = results.querySelector<HTMLElement>('.results') as HTMLElement
  const fallback = results.querySelector<HTMLElement>('.fallback') as HTMLElement
  const words = results.dataset
  let pagefind: Promise<Pagefind> | undefined

  const load = async () => {
    const base = words.base ?? '/'
    const api: Pagefind = await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)
    await api.options({ baseUrl: base, excerptLength: 24 })
    return api
  }

  const show = async () => {
    const query = new URLSearchParams(location.hash.slice(1)).get('q')?.trim().slice(0, 200) ?? ''
    const input = document.querySelector<HTMLInputElement>('#find-large')
    if (input) input.value = query
    list.replaceChildren()
    fallback.hidden = true
    status.textContent = query ? (words.searching ?? '') : ''
    if (!query) return
    try {
      pagefind ??= load()
      const { results: hits } = await (await pagefind).search(query)
      const found = (await Promise.all(hits.slice(0, 30).map((hit) => hit.data()))).filter((hit) =>
        fits(hit, query),
      )
      const count = found.length
      const one = new Intl.PluralRules(words.language).select(count) === 'one'
      const heading = count === 0 ? `${words.none} ${words.noneNext}` : one ? words.one : words.other
      const more = count > shownAtMost ? ` ${words.shown?.replace('{count}', String(shownAtMost))}` : ''
      status.textContent = fill(heading, count, query) + more
      fallback.hidden = count > 0
      list.replaceChildren(...found.slice(0, shownAtMost).map(resultItem))
    } catch {
      pagefind = undefined
      status.textContent = words.failed ?? ''
      fallback.hidden = false
    }
  }

  addEventListener('hashchange', show)
  show()
}

const fill = (text = '', count: number, query: string) =>
  text.replace('{count}', String(count)).replace('{query}', () => query)

/**
 * Pagefind cuts an unknown word back to any prefix that it knows, and then shows pages that do not have the word.
 * A hit counts only if a marked word begins as a word of the query does.
 */
function fits({ excerpt }: Found, query: string): boolean {
  const marked = [...parse(excerpt).querySelectorAll('mark')].map((mark) => plain(mark.textContent ?? ''))
  return plain(query)
    .split(' ')
    .some((word) => marked.some((mark) => sharedStart(mark, word) >= Math.ceil(word.length * 0.7)))
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

function sharedStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

/** An excerpt is HTML: only its text and its marks are taken over. */
const parse = (excerpt: string) => new DOMParser().parseFromString(excerpt, 'text/html').body

function resultItem({ url, excerpt, meta }: Found): HTMLElement {
  const link = document.createElement('a')
  link.href = url
  link.textContent = meta.title ?? url
  const text = document.createElement('p')
  for (const node of parse(excerpt).childNodes) {
    const isMark = node instanceof HTMLElement && node.tagName === 'MARK'
    const part = isMark ? document.createElement('mark') : document.createTextNode('')
    part.textContent = node.textContent
    text.append(part)
  }
  const item = document.createElement('li')
  item.append(link, text)
  return item
}
