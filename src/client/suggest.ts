import Combobox from '@github/combobox-nav'
import type { Words } from '../library/words.ts'
import type { NameIndex } from '../views/name-index.ts'
import { nameFinder, type Suggestion } from './find-names.ts'
import { counted, fillWith, wordsOf } from './say.ts'

export { nameFinder }

/** Pause before the number of suggestions is said, so that it is not said for each letter. */
const quiet = 500

/** Offer names below a search field while one types: a combobox with a list, and no option chosen beforehand. */
export function suggest(input: HTMLInputElement, index: NameIndex): void {
  const finder = nameFinder(index)
  const list = listbox(input)
  const status = liveRegion(input)
  const combobox = new Combobox(input, list, { tabInsertsSuggestions: false })
  let timer: ReturnType<typeof setTimeout> | undefined

  const close = () => {
    clearTimeout(timer)
    status.textContent = ''
    list.hidden = true
    combobox.stop()
  }
  const open = () => {
    const query = input.value.trim()
    const { suggestions } = finder.find(input.value)
    list.replaceChildren(...suggestions.map((each, place) => option(each, `${list.id}-${place}`, index)))
    if (suggestions.length === 0) close()
    else {
      list.hidden = false
      combobox.start()
    }
    const said =
      suggestions.length > 0 ? counted(index.say.count, suggestions.length, index.language) : index.say.none
    clearTimeout(timer)
    timer = setTimeout(() => {
      status.textContent = query ? wordsOf(said) : ''
    }, quiet)
  }

  input.addEventListener('input', open)
  input.addEventListener('blur', close)
  input.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowDown' && list.hidden) open()
    if (event.key !== 'Escape' || list.hidden) return
    // The browser would empty a search field; the first Escape only closes the list.
    event.preventDefault()
    close()
  })
  // A press on the list must not take the focus, and so close it, before its click has been.
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  list.addEventListener('mousedown', (event) => event.preventDefault())
  list.addEventListener('combobox-commit', ({ target }) => {
    const { href } = (target as HTMLElement).dataset
    close()
    if (href) location.assign(href)
  })
}

function listbox(input: HTMLInputElement): HTMLElement {
  const list = document.createElement('ul')
  list.id = `${input.id}-suggestions`
  list.className = 'suggestions'
  list.setAttribute('role', 'listbox')
  list.setAttribute('aria-label', input.labels?.[0]?.textContent ?? '')
  list.hidden = true
  input.parentElement?.append(list)
  return list
}

function liveRegion(input: HTMLInputElement): HTMLElement {
  const status = document.createElement('p')
  status.className = 'visually-hidden'
  status.setAttribute('role', 'status')
  input.form?.append(status)
  return status
}

function option(suggestion: Suggestion, id: string, { say }: NameIndex): HTMLElement {
  const { kind, href, says, isInName } = suggestion
  const item = document.createElement('li')
  item.id = id
  item.setAttribute('role', 'option')
  item.dataset.href = href
  item.append(...whyLine(suggestion, say))
  if (kind === 'page' && !isInName && says) {
    const text = document.createElement('small')
    text.textContent = says
    item.append(' ', text)
  }
  return item
}

/** The name, and what else was found: another name, a word, a warning sign. */
function whyLine({ kind, name, also, says }: Suggestion, say: Words): (string | Node)[] {
  const strong = document.createElement('b')
  strong.textContent = name
  const words = kind === 'page' ? (also ? say.also : '{name}') : say[kind]
  return fillWith(wordsOf(words), { name: strong, also: also ?? name, sign: says })
}
