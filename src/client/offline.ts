import type { Words } from '../library/words.ts'
import { removeAll, removeRemains, save } from './offline/save.ts'
import {
  ageOf,
  type Choice,
  type CopyRecord,
  dayIn,
  filesFor,
  type OfflineList,
  savedCopy,
} from './offline/saved.ts'
import { counted, fill, wordsOf } from './say.ts'

const room = document.querySelector<HTMLElement>('#offline')
if (room) offlinePage(room)

/** Save pages on this device, say what is saved, update it, and remove it. Nothing is kept before one asks for it. */
function offlinePage(room: HTMLElement): void {
  const part = <T extends HTMLElement>(selector: string) => room.querySelector<T>(selector) as T
  const { language = '', base = '/', days = '0', megabytes = '0' } = room.dataset
  const words: Words = JSON.parse(room.dataset.words ?? '{}')
  const say = (key: string, values = {}) => fill(wordsOf(words[key]), values)
  const count = (key: string, number: number) => counted(words[key], number, language)
  const scope = new URL(base, location.href).href
  /** Addresses as paths below the base. */
  const pathsOf = (addresses = '') =>
    addresses.split(',').flatMap((each) => (each.startsWith(base) ? each.slice(base.length) : []))
  const [page = ''] = pathsOf(room.dataset.page)
  const handout = pathsOf(room.dataset.handout)
  let list: OfflineList | undefined

  /** What a row of the page offers to save; nothing where the library has no such page. */
  const offerOf = ({ dataset }: HTMLElement): Choice | undefined => {
    if (!list) return undefined
    if (dataset.pages === undefined) return { isWhole: true, pages: [] }
    const pages = pathsOf(dataset.pages).filter((path) => list?.pages[path])
    return pages.length > 0 ? { isWhole: false, pages } : undefined
  }
  /** A choice with the pages that it needs to be read and printed. */
  const wholeOf = ({ isWhole, pages }: Choice): Choice => ({
    isWhole,
    pages: [...pages, page, ...(pages.length > 1 ? handout : [])],
  })
  /** Whether the site is not any more what a copy of it has. */
  const isOld = ({ isWhole, needed, digests }: CopyRecord, from: OfflineList) => {
    const files = filesFor({ isWhole, pages: needed }, from)
    return (
      files.length !== Object.keys(digests).length ||
      files.some(([path, , digest]) => digests[path] !== digest)
    )
  }

  const show = async () => {
    const record = (await savedCopy(scope))?.record
    showSaved(record)
    for (const row of room.querySelectorAll<HTMLElement>('.offer')) showOffer(row, record)
  }

  const showSaved = (record: CopyRecord | undefined) => {
    part('.saved').hidden = !record
    part('.nothing').hidden = record !== undefined
    if (!record) return
    const { isWhole, pages, names, savedAt, on } = record
    const dayOf = (iso: string | null | undefined) => (iso ? dayIn(language, iso) : '')
    const age = ageOf(record)
    part('.what').textContent = isWhole ? say('whole-is-saved') : count('pages-are-saved', pages.length)
    part('.since').textContent = say(on ? 'since' : 'since-undated', {
      saved: dayOf(savedAt),
      on: dayOf(on),
    })
    part('.names').replaceChildren(
      ...(isWhole ? [] : pages.map((path) => nameItem(path, names[path] ?? path))),
    )
    const isOutdated = list && isOld(record, list)
    part('.newer').textContent = isOutdated
      ? say(list?.on ? 'newer-is-there' : 'newer-undated', { on: dayOf(list?.on) })
      : ''
    part('.age').textContent = age > Number(days) ? say('old', { days: age }) : ''
    part('.update').hidden = !isOutdated
  }

  const nameItem = (path: string, name: string) => {
    const item = document.createElement('li')
    const link = document.createElement('a')
    link.href = scope + path
    link.textContent = name
    item.append(link)
    return item
  }

  const showOffer = (row: HTMLElement, record: CopyRecord | undefined) => {
    const offer = offerOf(row)
    const size = row.querySelector('.size')
    const button = row.querySelector('button')
    row.hidden = !offer
    if (!offer || !list || !size || !button) return
    const name = row.querySelector('.asked-names')
    if (name) name.textContent = offer.pages.map((path) => list?.pages[path]?.name).join(', ')
    const bytes = filesFor(wholeOf(offer), list).reduce((sum, [, weight]) => sum + weight, 0)
    const isSaved =
      record &&
      (record.isWhole || (!offer.isWhole && offer.pages.every((path) => record.pages.includes(path))))
    const isTooLarge = offer.isWhole && bytes > Number(megabytes) * 1e6
    const unit = {
      style: 'unit',
      unit: 'megabyte',
      maximumFractionDigits: 1,
      minimumFractionDigits: 1,
    } as const
    const amount = new Intl.NumberFormat(language, unit).format(Math.max(bytes / 1e6, 0.1))
    const pages = count('pages', offer.isWhole ? Object.keys(list.pages).length : offer.pages.length)
    size.textContent = isSaved
      ? say('is-saved')
      : isTooLarge
        ? say('too-large', { size: amount })
        : `${pages}, ${amount}`
    button.hidden = Boolean(isSaved || isTooLarge)
  }

  const store = async (asked: Choice) => {
    if (!list) return
    const from = list
    const before = (await savedCopy(scope))?.record
    const isWhole = asked.isWhole || (before?.isWhole ?? false)
    const pages = [...new Set([...(before?.pages ?? []), ...asked.pages])].filter((path) => from.pages[path])
    const wanted = [...(before?.needed ?? []), ...wholeOf({ isWhole, pages }).pages]
    const needed = [...new Set(wanted)].filter((path) => from.pages[path])
    const names = Object.fromEntries(pages.map((path) => [path, from.pages[path]?.name ?? path]))
    const bar = part<HTMLProgressElement>('progress')
    bar.hidden = false
    const outcome = await save(
      scope,
      from,
      filesFor({ isWhole, pages: needed }, from),
      {
        isWhole,
        pages,
        needed,
        names,
        page,
        language,
        words: words.notes as CopyRecord['words'],
        oldAfterDays: Number(days),
      },
      (done, all) => {
        bar.max = all
        bar.value = done
        tell(say('saving', { done, all }))
      },
    )
    bar.hidden = true
    tell(say(`outcome-${outcome}`))
    // The list may be the older one of two editions.
    if (outcome === 'changed') list = await loadList()
  }

  /** One act at a time, in all tabs. */
  const act = (work: () => Promise<void>) => async () => {
    const buttons = [...room.querySelectorAll('button')]
    for (const button of buttons) button.disabled = true
    tell('')
    await navigator.locks
      .request(`careleaf ${scope}`, { ifAvailable: true }, (lock) => (lock ? work() : tell(say('busy'))))
      .catch(() => tell(say('cannot')))
    for (const button of buttons) button.disabled = false
    await show()
  }

  const loadList = async (): Promise<OfflineList | undefined> => {
    const response = await fetch(`${scope}offline.json`, { cache: 'no-store' }).catch(() => undefined)
    return response?.ok ? response.json().catch(() => undefined) : undefined
  }

  const tell = (said: string) => {
    part('.said').textContent = said
  }

  const readAddress = async () => {
    part('.asked').dataset.pages = new URLSearchParams(location.hash.slice(1)).get('pages') ?? ''
    await show()
  }

  const start = async () => {
    await navigator.locks.request(
      `careleaf ${scope}`,
      { ifAvailable: true },
      (lock) => lock && removeRemains(scope),
    )
    await show()
    list = await loadList()
    if (!list) tell(say('no-list'))
    await readAddress()
  }

  room.hidden = false
  for (const row of room.querySelectorAll<HTMLElement>('.offer')) {
    row.querySelector('button')?.addEventListener(
      'click',
      act(async () => store(offerOf(row) ?? { isWhole: false, pages: [] })),
    )
  }
  part('.update').addEventListener(
    'click',
    act(() => store({ isWhole: false, pages: [] })),
  )
  part('.remove').addEventListener(
    'click',
    act(async () => {
      await removeAll(scope)
      tell(say('removed'))
    }),
  )
  addEventListener('hashchange', readAddress)
  start().catch(() => tell(say('cannot')))
}
