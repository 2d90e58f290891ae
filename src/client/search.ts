import type { Words } from '../library/words.ts'
import type { NameFinder, Suggestion } from './find-names.ts'
import { type PutRight, putRight } from './finder/put-right.ts'
import { split } from './finder/split.ts'
import { fullText, type Hit, type TextFound } from './full-text.ts'
import { counted, fill, wordsOf } from './say.ts'
import { nameFinder } from './suggest.ts'

const page = document.querySelector<HTMLElement>('#results')
if (page) searchPage(page)

/** Show what is found for the query in the `#` part of the address: names first, then pages by their text. */
function searchPage(page: HTMLElement): void {
  const words: Words = JSON.parse(page.dataset.words ?? '{}')
  const say = (key: string, values = {}) => fill(wordsOf(words[key]), values)
  const { language = '', base = '/' } = page.dataset
  const part = (selector: string) => page.querySelector<HTMLElement>(selector) as HTMLElement
  const searchText = fullText(base)
  const loadFinder = finderLoader()
  let latest = 0

  const show = async () => {
    const turn = ++latest
    const query = readQuery()
    const input = document.querySelector<HTMLInputElement>('#find-large')
    if (input) input.value = query
    for (const each of ['.found-names', '.found-text', '.fallback', '.nearest']) part(each).hidden = true
    part('.status').textContent = query ? say('searching') : ''
    if (!query) return

    const finder = await loadFinder().catch(() => undefined)
    if (turn !== latest) return
    const found = finder?.find(query)
    const names = found?.suggestions ?? []
    const right = found && putRight(query, found)
    fillList(
      part('.found-names'),
      names.map((each) => nameItem(each, page.dataset)),
    )
    if (names.length > 0) part('.status').textContent = about(right, names.length, query)

    const asked = right?.words ?? split(query)
    const text = await searchText(asked).catch(() => undefined)
    if (turn !== latest) return
    showText(text, asked)
    const addresses = new Set([...names.map(({ href }) => href), ...(text?.hits ?? []).map(({ url }) => url)])
    if (addresses.size === 0) showNothing(query, finder, text !== undefined)
    else part('.status').textContent = about(right, addresses.size, query)
  }

  const about = (right: PutRight | undefined, count: number, query: string) => {
    const corrected = right?.isCorrected ? say('corrected', { query: right.corrected }) : ''
    const asked = right?.isCorrected ? right.corrected : query
    return `${corrected} ${fill(counted(words.found, count, language), { query: asked })}`.trim()
  }

  const showText = (text: TextFound | undefined, asked: readonly string[]) => {
    const hits = text?.hits ?? []
    fillList(part('.found-text'), hits.map(textItem))
    const isFewer = text !== undefined && hits.length > 0 && text.words.length < asked.length
    const note = isFewer
      ? say('fewer-words', { query: text.words.join(' ') })
      : text
        ? ''
        : say('text-failed')
    part('.found-text').hidden = hits.length === 0 && !note
    part('.note').textContent = note
  }

  const showNothing = (query: string, finder: NameFinder | undefined, isSearched: boolean) => {
    const nearest = finder?.nearest(query) ?? []
    const isFailed = !finder && !isSearched
    part('.status').textContent = isFailed ? say('failed') : `${say('none', { query })} ${say('none-next')}`
    fillList(
      part('.nearest'),
      nearest.map((each) => nameItem(each, page.dataset)),
    )
    part('.found-text').hidden = true
    part('.fallback').hidden = false
  }

  addEventListener('hashchange', show)
  show()
}

function readQuery(): string {
  return new URLSearchParams(location.hash.slice(1)).get('q')?.trim().slice(0, 200) ?? ''
}

function finderLoader(): () => Promise<NameFinder> {
  const address = document.querySelector<HTMLFormElement>('form[data-names]')?.dataset.names ?? ''
  let loaded: Promise<NameFinder> | undefined
  const load = async () => {
    const response = await fetch(address)
    return nameFinder(await response.json())
  }
  return () => {
    loaded ??= load().catch((error) => {
      loaded = undefined
      throw error
    })
    return loaded
  }
}

function fillList(section: HTMLElement, items: HTMLElement[]): void {
  section.querySelector('.results')?.replaceChildren(...items)
  section.hidden = items.length === 0
}

/** A name, and below it why it was found and what its page says. */
function nameItem({ kind, name, href, also, says }: Suggestion, why: DOMStringMap): HTMLElement {
  const reason = kind === 'term' ? why.term : also ? fill(why.also ?? '', { also }) : ''
  return item(name, href, [[reason, says].filter(Boolean).join('. ')])
}

function textItem({ url, excerpt, meta }: Hit): HTMLElement {
  // Of the excerpt's HTML only its text and its marks are taken over.
  const nodes = new DOMParser().parseFromString(excerpt, 'text/html').body.childNodes
  const text = [...nodes].map((node) => {
    const isMark = node instanceof HTMLElement && node.tagName === 'MARK'
    const part = isMark ? document.createElement('mark') : document.createTextNode('')
    part.textContent = node.textContent
    return part
  })
  return item(meta.title ?? url, url, text)
}

function item(name: string, href: string, text: (string | Node)[]): HTMLElement {
  const link = document.createElement('a')
  link.href = href
  link.textContent = name
  const below = document.createElement('p')
  below.append(...text)
  const item = document.createElement('li')
  item.append(link, below)
  return item
}
