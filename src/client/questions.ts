import type { Words } from '../library/words.ts'
import { questionFilter } from './questions/filter.ts'
import { keptList } from './questions/kept-list.ts'
import { addOwn, emptyList, isEmpty, type OwnList, removeOwn, take, toggleTop } from './questions/own-list.ts'
import { type Item, lines, ownItem, questionItem, tick } from './questions/question-item.ts'
import { counted, wordsOf } from './say.ts'

const page = document.querySelector<HTMLElement>('#question-list')
if (page) questionList(page)

/** Tick questions, put three first, write own ones, and print only those. All of it stays in this tab. */
function questionList(page: HTMLElement): void {
  const part = <T extends HTMLElement>(selector: string) => page.querySelector<T>(selector) as T
  const tally = part('.tally')
  const { language = '', base = '' } = tally.dataset
  const words: Words = JSON.parse(tally.dataset.words ?? '{}')
  const say = (key: string) => wordsOf(words[key])
  const count = (key: string, number: number) => counted(words[key], number, language)
  const itemWords = { top: say('in-top'), remove: say('remove') }

  const elements = [...page.querySelectorAll<HTMLElement>('[data-about]')]
  const kept = keptList(`careleaf-questions${base}`, new Set(elements.map(({ id }) => id)))
  let list = kept.read()

  const change = (next: OwnList, said = '') => {
    list = next
    kept.keep(list)
    show(said)
  }
  const acts = {
    take: (id: string, isTaken: boolean) => change(take(list, id, isTaken)),
    toggleTop(id: string) {
      const next = toggleTop(list, id)
      change(next, next === list ? say('top-full') : '')
    },
    remove(id: string) {
      change(removeOwn(list, id))
      part('#own').focus()
    },
  }
  const items = elements.map((element) => questionItem(element, itemWords, acts))
  let ownItems: Item[] = []
  const filter = questionFilter(page, elements, () => show())

  const show = (said = '') => {
    if (ownItems.map(({ id }) => id).join() !== list.own.map(({ id }) => id).join()) {
      ownItems = list.own.map((own) => ownItem(own, itemWords, acts))
      part('.own-list').replaceChildren(...ownItems.map(({ element }) => element))
    }
    const all = [...items, ...ownItems]
    for (const item of all) item.show(list)
    page.classList.toggle('is-picked', !isEmpty(list))
    showTop(list.top.flatMap((id) => all.find((item) => item.id === id) ?? []))
    const notes = part<HTMLTextAreaElement>('#notes')
    if (notes.value !== list.notes) notes.value = list.notes
    part('.written').textContent = list.notes
    part('.own').classList.toggle('on-paper', list.own.length > 0)
    part('.notes').classList.toggle('on-paper', list.notes.trim() !== '')
    showTally(said)
  }

  const showTop = (top: Item[]) => {
    const names = top.map(({ ask }) => {
      const name = document.createElement('li')
      name.textContent = ask
      return name
    })
    part('.top-label').hidden = top.length === 0
    part('.top-names').replaceChildren(...names)
    part('.top-list').replaceChildren(...top.map((item) => topItem(item, say('not-from-sources'))))
    for (const [index, line] of page.querySelectorAll<HTMLElement>('.top-three > .line').entries())
      line.hidden = index < top.length
  }

  const showTally = (said: string) => {
    const taken = list.taken.length + list.own.length
    const hidden = items.filter(
      ({ id, element }) => list.taken.includes(id) && filter.isLeftOut(element),
    ).length
    const shown = elements.filter((element) => !filter.isLeftOut(element)).length
    const sentences = [
      said,
      taken > 0 ? count('taken', taken) : `${count('shown', shown)} ${say('nothing-taken')}`,
      hidden > 0 ? count('not-shown', hidden) : '',
    ]
    part('.tally .status').textContent = sentences.filter(Boolean).join(' ')
    part('.print').textContent = say(!isEmpty(list) ? 'print-taken' : 'print-all')
    part<HTMLButtonElement>('.clear').disabled = isEmpty(list)
  }

  part<HTMLFormElement>('.add-own').addEventListener('submit', (event) => {
    event.preventDefault()
    const input = part<HTMLInputElement>('#own')
    change(addOwn(list, input.value))
    input.value = ''
    input.focus()
  })
  part('#notes').addEventListener('input', () =>
    change({ ...list, notes: part<HTMLTextAreaElement>('#notes').value }),
  )
  part('.print').addEventListener('click', () => print())
  part('.clear').addEventListener('click', () => {
    const isWritten = list.own.length > 0 || list.notes.trim() !== ''
    if (isWritten && !confirm(say('clear-sure'))) return
    change(emptyList(), say('cleared'))
    part('.filter select').focus()
  })

  for (const section of ['.own', '.notes', '.my-list', '.tally']) part(section).hidden = false
  show()
}

/** A question among the first three, with room to write. */
function topItem({ element, ask }: Item, outside: string): HTMLElement {
  const text = document.createElement('p')
  text.className = 'ask'
  text.textContent = ask
  const body = document.createElement('div')
  body.append(text)
  if (element.closest('.outside')) {
    const note = document.createElement('p')
    note.className = 'why'
    note.textContent = outside
    body.append(note)
  }
  body.append(...lines(2))
  const item = document.createElement('li')
  item.append(tick(), body)
  return item
}
