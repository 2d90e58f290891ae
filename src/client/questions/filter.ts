interface Filter {
  /** Whether a question is not about what is asked for. */
  isLeftOut(element: HTMLElement): boolean
}

/**
 * Show only questions about a condition, a choice of treatment, or either of both. What is chosen stands in the `#` part
 * of the address, so that a list can be linked: `#about=asthma,inhaler`.
 */
export function questionFilter(
  page: HTMLElement,
  elements: readonly HTMLElement[],
  changed: () => void,
): Filter {
  const form = page.querySelector('.filter') as HTMLElement
  const selects = [...form.querySelectorAll('select')]
  const line = page.querySelector('.about-line') as HTMLElement
  const isLeftOut = (element: HTMLElement) => element.classList.contains('left-out')

  const show = () => {
    const chosen = selects.flatMap(({ selectedOptions: [option] }) => (option?.value ? [option] : []))
    const ids = chosen.map(({ value }) => value)
    for (const element of elements) {
      const about = element.dataset.about?.split(' ') ?? []
      element.classList.toggle('left-out', ids.length > 0 && !ids.some((id) => about.includes(id)))
    }
    line.hidden = chosen.length === 0
    line.textContent = `${form.querySelector('legend')?.dataset.said} ${chosen.map(({ text }) => text).join(', ')}`
    for (const group of page.querySelectorAll<HTMLElement>('.group:not(.own)')) {
      const isEmpty = ![...group.querySelectorAll<HTMLElement>('[data-about]')].some(
        (each) => !isLeftOut(each),
      )
      group.classList.toggle('left-out', isEmpty)
    }
    return ids
  }
  const read = () => {
    const asked = new URLSearchParams(location.hash.slice(1)).get('about')?.split(',') ?? []
    if (asked.length === 0) return
    for (const select of selects) {
      const option = [...select.options].find(({ value }) => value && asked.includes(value))
      select.value = option?.value ?? ''
    }
  }

  form.addEventListener('change', () => {
    const ids = show()
    history.replaceState(null, '', ids.length > 0 ? `#about=${ids}` : location.pathname)
    changed()
  })
  addEventListener('hashchange', () => {
    read()
    show()
    changed()
  })
  form.hidden = false
  const withoutScript = page.querySelector<HTMLElement>('.without-script')
  if (withoutScript) withoutScript.hidden = true
  read()
  show()
  return { isLeftOut }
}
