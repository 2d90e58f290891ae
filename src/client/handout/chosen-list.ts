import type { LoadedPage } from './packet.ts'

type Chosen = Pick<LoadedPage, 'key' | 'name'>

interface Acts {
  move(key: string, by: -1 | 1): void
  remove(key: string): void
}

/** The pages of the packet in their order, each with buttons that move it or take it out. The focus goes with them. */
export function chosenList(list: HTMLElement, say: (key: string, values?: object) => string, acts: Acts) {
  const buttonNames = ['up', 'down', 'remove'] as const
  type Name = (typeof buttonNames)[number]
  const acting: Record<Name, (key: string) => void> = {
    up: (key) => acts.move(key, -1),
    down: (key) => acts.move(key, 1),
    remove: (key) => acts.remove(key),
  }

  const press = (name: Name, key: string) => {
    const place = [...list.children].findIndex((item) => (item as HTMLElement).dataset.key === key)
    acting[name](key)
    const items = [...list.children] as HTMLElement[]
    const item = items.find(({ dataset }) => dataset.key === key) ?? items[Math.min(place, items.length - 1)]
    item?.querySelector<HTMLElement>(`[data-act=${name}]`)?.focus()
  }
  const item = ({ key, name }: Chosen, place: number, count: number): HTMLElement => {
    const made = document.createElement('li')
    made.dataset.key = key
    const text = document.createElement('span')
    text.textContent = name
    const buttons = buttonNames.map((act) => {
      const button = document.createElement('button')
      button.type = 'button'
      button.className = 'plain'
      button.dataset.act = act
      button.textContent = say(act)
      button.setAttribute('aria-label', say(`${act}-of`, { name }))
      // A button that cannot be used any more keeps the focus: it is not disabled.
      const isIdle = (act === 'up' && place === 0) || (act === 'down' && place === count - 1)
      if (isIdle) button.setAttribute('aria-disabled', 'true')
      button.addEventListener('click', () => press(act, key))
      return button
    })
    made.append(text, ...buttons)
    return made
  }
  return {
    show(chosen: readonly Chosen[]): void {
      list.replaceChildren(...chosen.map((page, place) => item(page, place, chosen.length)))
    },
  }
}
