import type { NameIndex } from '../../views/name-index.ts'
import { split } from '../finder/split.ts'

/** Show only the pages that have a name with all typed words in it. Other names are loaded once somebody looks for one. */
export function narrow(builder: HTMLElement, say: (count: number) => string): void {
  const input = builder.querySelector('#narrow') as HTMLInputElement
  const status = builder.querySelector('.fits') as HTMLElement
  const labels = [...builder.querySelectorAll<HTMLLabelElement>('.choose fieldset label')]
  const hrefOf = (label: HTMLLabelElement) => label.querySelector('input')?.dataset.href ?? ''
  const wordsOf = new Map(labels.map((label) => [hrefOf(label), split(label.textContent ?? '')]))
  let isLoading = false

  const show = () => {
    const asked = split(input.value)
    const fits = (label: HTMLLabelElement) => {
      const words = wordsOf.get(hrefOf(label)) ?? []
      return asked.every((word) => words.some((each) => each.startsWith(word)))
    }
    for (const label of labels) label.hidden = !fits(label)
    for (const group of builder.querySelectorAll<HTMLElement>('.choose fieldset'))
      group.hidden = !group.querySelector('label:not([hidden])')
    status.textContent = asked.length > 0 ? say(labels.filter(({ hidden }) => !hidden).length) : ''
  }

  input.addEventListener('input', show)
  input.addEventListener('focus', async () => {
    if (isLoading) return
    isLoading = true
    try {
      const response = await fetch(builder.dataset.names ?? '')
      const index: NameIndex = await response.json()
      for (const [, , href, also] of index.pages) wordsOf.get(href)?.push(...also.flatMap(split))
      show()
    } catch {
      // Without them the names themselves are looked through still; the next focus tries again.
      isLoading = false
    }
  })
}
