import type { PacketChoice } from '../../views/packet-choice.ts'
import { showOverdue } from '../overdue.ts'
import { countSides } from './count-sides.ts'
import { type LoadedPage, putTogether } from './packet.ts'

type Chosen = Omit<LoadedPage, 'document'>

interface Speaking {
  say(key: string, values?: object): string
  count(key: string, number: number, values?: object): string
}

/**
 * The packet as it prints, kept up with what is chosen: `#packet` has `data-ready` once it is whole, with the sides that
 * it takes in `data-sides`.
 */
export function packetOnPaper(builder: HTMLElement, { say, count }: Speaking) {
  const part = <T extends HTMLElement>(selector: string) => builder.querySelector<T>(selector) as T
  const packet = document.querySelector('#packet') as HTMLElement
  const { language = '', paper } = builder.dataset
  const root = document.documentElement.dataset
  const { sheet = '' } = root
  const load = pageLoader()
  let turn = 0
  let ready: Promise<void> = Promise.resolve()

  const put = async (chosen: readonly Chosen[], choice: PacketChoice, title: string) => {
    const mine = ++turn
    delete packet.dataset.ready
    part('.sheets').textContent = chosen.length > 0 ? say('putting') : ''
    part<HTMLButtonElement>('.print').disabled = chosen.length === 0
    const loaded = await Promise.all(chosen.map(load))
    if (mine !== turn) return
    const pages = loaded.filter((page): page is LoadedPage => 'document' in page)
    const failed = loaded.filter((page) => !('document' in page)).map(({ name }) => name)
    part<HTMLButtonElement>('.print').disabled = pages.length === 0
    const parts = pages.length > 0 ? putTogether(pages, { title, questions: choice.questions, language }) : []
    packet.replaceChildren(...parts)
    showOverdue(packet)
    writeFoot(parts, title)
    const sentences = failed.length > 0 ? [say('failed', { names: failed.join(', ') })] : []
    if (parts.length > 0) sentences.push(await sheetsOf(parts, choice.large))
    if (mine !== turn) return
    part('.sheets').textContent = sentences.join(' ')
    packet.dataset.ready = ''
  }

  const sheetsOf = async (parts: readonly HTMLElement[], isLarge: boolean) => {
    const size = paper === 'a4' ? 'a4' : 'letter'
    const sides = await countSides(parts, size, isLarge).catch(() => undefined)
    if (sides === undefined) return say('not-counted')
    packet.dataset.sides = String(sides)
    const double = Math.ceil(sides / 2)
    return `${count('sides', sides)} ${say(`sheets-${size}`, { single: count('sheet', sides), double: count('sheet', double) })}`
  }

  /** What the foot of each sheet says: see `print.css`. */
  const writeFoot = (parts: readonly HTMLElement[], title: string) => {
    const reviews = new Set(
      parts.flatMap((each) => each.querySelector('h1 ~ .review-note')?.textContent ?? []),
    )
    const lines = [title, [say('note'), ...(reviews.size === 1 ? reviews : [])].join(' ')]
    root.sheet = parts.length > 0 ? lines.join('\n') : sheet
  }

  return {
    show(chosen: readonly Chosen[], choice: PacketChoice, title: string): void {
      ready = put(chosen, choice, title)
    },
    isReady: () => ready,
  }
}

/** Loads a page of the site, once. One that cannot be had comes back without its document. */
function pageLoader(): (page: Chosen) => Promise<LoadedPage | Chosen> {
  const kept = new Map<string, Document>()
  return async (page) => {
    try {
      const document = kept.get(page.href) ?? (await loadDocument(page.href))
      kept.set(page.href, document)
      return { ...page, document }
    } catch {
      return page
    }
  }
}

async function loadDocument(href: string): Promise<Document> {
  const response = await fetch(href)
  if (!response.ok) throw new Error(`${href}: ${response.status}`)
  const document = new DOMParser().parseFromString(await response.text(), 'text/html')
  if (!document.querySelector('main article')) throw new Error(`${href} has no article`)
  return document
}
