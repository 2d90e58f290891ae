import type { Words } from '../library/words.ts'
import { choiceHash, noChoice, type PacketChoice, pagesAtMost, readChoice } from '../views/packet-choice.ts'
import { chosenList } from './handout/chosen-list.ts'
import { narrow } from './handout/narrow.ts'
import { packetOnPaper } from './handout/packet-on-paper.ts'
import { counted, fill, wordsOf } from './say.ts'

const builder = document.querySelector<HTMLElement>('#builder')
if (builder) handoutBuilder(builder)

/** Choose pages, order them, and print them as one packet. The choice lives in the `#` part of the address. */
function handoutBuilder(builder: HTMLElement): void {
  const part = <T extends HTMLElement>(selector: string) => builder.querySelector<T>(selector) as T
  const words: Words = JSON.parse(builder.dataset.words ?? '{}')
  const { language = '' } = builder.dataset
  const say = (key: string, values = {}) => fill(wordsOf(words[key]), values)
  const count = (key: string, number: number, values = {}) =>
    fill(counted(words[key], number, language), values)
  const status = part('.said')

  const boxes = [...builder.querySelectorAll<HTMLInputElement>('fieldset:not(.options) input')]
  const pages = new Map(
    boxes.map((box) => [
      box.value,
      { key: box.value, name: box.labels?.[0]?.textContent?.trim() ?? '', href: box.dataset.href ?? '' },
    ]),
  )
  const known = namesOfPages(boxes)
  const options = {
    questions: part<HTMLInputElement>('#with-questions'),
    large: part<HTMLInputElement>('#large-print'),
  }
  const onPaper = packetOnPaper(builder, { say, count })
  const titles = readyPackets()
  let choice: PacketChoice = noChoice

  const change = (next: PacketChoice, said = '') => {
    choice = next
    const hash = choiceHash(choice)
    history.replaceState(null, '', hash || location.pathname)
    show(said)
  }
  const show = (said = '') => {
    for (const box of boxes) box.checked = choice.pages.includes(box.value)
    options.questions.checked = choice.questions
    options.large.checked = choice.large
    const chosen = choice.pages.flatMap((key) => pages.get(key) ?? [])
    list.show(chosen)
    part('.empty').hidden = chosen.length > 0
    part('.bookmark').hidden = chosen.length === 0
    part<HTMLButtonElement>('.clear').disabled = chosen.length === 0
    for (const link of document.querySelectorAll<HTMLAnchorElement>('.languages a, .same-packet'))
      link.hash = choiceHash(choice)
    const offline = builder.querySelector<HTMLAnchorElement>('.save-offline')
    if (offline) {
      offline.hidden = chosen.length === 0
      offline.hash = `pages=${chosen.map(({ href }) => href).join(',')}`
    }
    status.textContent = said
    onPaper.show(chosen, choice, titles.get(choice.pages.join()) ?? say('cover'))
  }

  const list = chosenList(part('.chosen'), say, {
    move(key, by) {
      const from = choice.pages.indexOf(key)
      const to = from + by
      if (to < 0 || to >= choice.pages.length) return
      const moved = choice.pages.toSpliced(from, 1).toSpliced(to, 0, key)
      change({ ...choice, pages: moved }, say('moved', at(key, to, moved)))
    },
    remove(key) {
      const left = choice.pages.filter((each) => each !== key)
      change({ ...choice, pages: left }, say('removed', { name: pages.get(key)?.name }))
      if (left.length === 0) part('.packet-choice h2').focus()
    },
  })
  const at = (key: string, place: number, all: readonly string[]) => ({
    name: pages.get(key)?.name,
    place: place + 1,
    count: all.length,
  })

  const tick = (box: HTMLInputElement) => {
    const others = choice.pages.filter((key) => key !== box.value)
    if (!box.checked)
      return change({ ...choice, pages: others }, say('removed', { name: pages.get(box.value)?.name }))
    if (others.length >= pagesAtMost) {
      box.checked = false
      complain(say('full', { most: pagesAtMost }))
      return
    }
    const next = [...others, box.value]
    change({ ...choice, pages: next }, say('added', at(box.value, others.length, next)))
  }
  const complain = (text: string) => {
    const wrong = part('.wrong')
    wrong.textContent = text
    wrong.hidden = text === ''
    status.textContent = text
  }

  const readAddress = () => {
    const { hash } = location
    const read = readChoice(hash, known)
    if (!read) {
      // A link within this page, such as the one past the header: the choice stays, and its address too.
      const isPlace = hash.length < 2 || document.getElementById(hash.slice(1)) !== null
      if (isPlace && choice.pages.length === 0) return
      if (isPlace) return change(choice)
      change(choice)
      complain(say('broken'))
      return
    }
    const { unknown, over, ...asked } = read
    change(asked)
    part('.packet-choice h2').focus()
    const names = [...unknown.slice(0, 5), ...(unknown.length > 5 ? ['…'] : [])].map((name) =>
      name.slice(0, 60),
    )
    const after = asked.pages.length > 0 ? say('rest') : say('none')
    complain(
      [
        unknown.length > 0 ? `${count('unknown', unknown.length, { names: names.join(', ') })} ${after}` : '',
        over > 0 ? say('over', { most: pagesAtMost }) : '',
      ]
        .filter(Boolean)
        .join(' '),
    )
  }

  for (const box of boxes) {
    box.addEventListener('change', () => {
      complain('')
      tick(box)
    })
  }
  options.questions.addEventListener('change', () =>
    change({ ...choice, questions: options.questions.checked }),
  )
  options.large.addEventListener('change', () => change({ ...choice, large: options.large.checked }))
  part('.clear').addEventListener('click', () => {
    complain('')
    change(noChoice, say('cleared'))
    part('.packet-choice h2').focus()
  })
  part('.print').addEventListener('click', async () => {
    await onPaper.isReady()
    print()
  })
  narrow(builder, (number) => count('found', number))
  addEventListener('hashchange', readAddress)

  builder.hidden = false
  for (const each of document.querySelectorAll<HTMLElement>('main .without-script')) each.hidden = true
  readAddress()
  if (choice === noChoice) show()
}

/** What a page may be called in an address: `kind:id`, its id, and ids that it had before. */
function namesOfPages(boxes: readonly HTMLInputElement[]): Map<string, string> {
  const names = new Map<string, string>()
  for (const { value, dataset } of boxes) {
    const [kind, id = ''] = value.split(':')
    const former = dataset.former?.split(' ') ?? []
    for (const name of [value, id, ...former, ...former.map((each) => `${kind}:${each}`)])
      if (!names.has(name) || name === id) names.set(name, value)
  }
  return names
}

/** The clinic's own packets become links to themselves; their titles by their pages. */
function readyPackets(): Map<string, string> {
  const titles = new Map<string, string>()
  for (const heading of document.querySelectorAll<HTMLElement>('.packets [data-hash]')) {
    const link = document.createElement('a')
    link.href = heading.dataset.hash ?? ''
    link.textContent = heading.textContent
    heading.replaceChildren(link)
    titles.set(new URLSearchParams(link.hash.slice(1)).get('pages') ?? '', link.textContent ?? '')
  }
  return titles
}
