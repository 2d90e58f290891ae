import type { OwnList } from './own-list.ts'

/** What a question says of itself to those who change the list. */
export interface ItemWords {
  top: string
  remove: string
}

export interface Item {
  id: string
  element: HTMLElement
  /** Its words, as they are said elsewhere. */
  ask: string
  show(list: OwnList): void
}

interface Acts {
  take(id: string, isTaken: boolean): void
  toggleTop(id: string): void
}

/** Make a question of the page one to tick: its words become the label of a box. */
export function questionItem(element: HTMLElement, words: ItemWords, acts: Acts): Item {
  const { id } = element
  const box = document.createElement('input')
  box.type = 'checkbox'
  box.className = 'tick'
  box.id = `take-${id}`
  box.addEventListener('change', () => acts.take(id, box.checked))
  const label = document.createElement('label')
  label.htmlFor = box.id
  label.id = `ask-${id}`
  const ask = element.querySelector('.ask') as HTMLElement
  label.append(...ask.childNodes)
  ask.append(label)
  element.querySelector('.tick')?.replaceWith(box)
  const top = topButton(id, label.id, words, acts)
  ;(element.querySelector('.why') ?? ask).after(top)
  return {
    id,
    element,
    ask: label.textContent?.trim() ?? '',
    show(list) {
      const isTaken = list.taken.includes(id)
      box.checked = isTaken
      element.classList.toggle('taken', isTaken)
      showTop(element, top, id, list, isTaken)
    },
  }
}

/** A question that the reader wrote. It is on the list until it is removed. */
export function ownItem(
  { id, ask }: OwnList['own'][number],
  words: ItemWords,
  { toggleTop, remove }: Pick<Acts, 'toggleTop'> & { remove(id: string): void },
): Item {
  const element = document.createElement('li')
  element.id = id
  element.className = 'taken'
  const text = document.createElement('p')
  text.className = 'ask'
  text.id = `ask-${id}`
  text.textContent = ask
  const top = topButton(id, text.id, words, { toggleTop })
  const removal = button(words.remove, text.id, () => remove(id))
  const body = document.createElement('div')
  body.append(text, top, removal, ...lines(2))
  element.append(tick(), body)
  return { id, element, ask, show: (list) => showTop(element, top, id, list, true) }
}

/** A box to tick on paper. */
export function tick(): HTMLElement {
  const box = document.createElement('span')
  box.className = 'tick'
  box.setAttribute('aria-hidden', 'true')
  return box
}

/** Lines to write on, on paper. */
export const lines = (count: number): HTMLElement[] =>
  Array.from({ length: count }, () => {
    const line = document.createElement('div')
    line.className = 'line paper-only'
    return line
  })

function topButton(
  id: string,
  describedBy: string,
  words: ItemWords,
  { toggleTop }: Pick<Acts, 'toggleTop'>,
) {
  const top = button(words.top, describedBy, () => toggleTop(id))
  top.setAttribute('aria-pressed', 'false')
  return top
}

function showTop(element: HTMLElement, top: HTMLElement, id: string, list: OwnList, isTaken: boolean): void {
  const isTop = list.top.includes(id)
  top.hidden = !isTaken
  top.setAttribute('aria-pressed', String(isTop))
  element.classList.toggle('in-top', isTop)
}

function button(text: string, describedBy: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button')
  made.type = 'button'
  made.className = 'plain screen-only'
  made.textContent = text
  made.setAttribute('aria-describedby', describedBy)
  made.addEventListener('click', act)
  return made
}
