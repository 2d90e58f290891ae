import { fill } from './say.ts'

const answer = document.querySelector<HTMLElement>('#asked-code')
if (answer) {
  const show = () => answerCode(answer)
  addEventListener('hashchange', show)
  show()
}

/** Lead to the pages of the code in the `#` part of the address: `#icd10cm=J45.2`. No server is sent it. */
function answerCode(answer: HTMLElement): void {
  answer.replaceChildren()
  const [asked] = new URLSearchParams(location.hash.slice(1))
  const [system = '', code = ''] = asked ?? []
  if (!code) return
  const section = [...document.querySelectorAll<HTMLElement>('.codes')].find(
    ({ dataset }) => dataset.system === system || dataset.oid === system,
  )
  const found = section && nearestCode(section, code)
  if (found?.isExact) {
    location.replace(found.link.href)
    return
  }

  const said = document.createElement('p')
  said.className = 'box'
  const shown = { asked: code.trim().slice(0, 20), code: found?.link.textContent ?? '' }
  said.textContent = fill((found ? answer.dataset.part : answer.dataset.unknown) ?? '', shown)
  const pages = found?.link.parentElement?.querySelector('ul')?.cloneNode(true)
  answer.append(said, ...(pages ? [pages] : []))
}

/** The link of a code; else, where codes are nested, that of the closest one that it is part of. */
function nearestCode(
  section: HTMLElement,
  asked: string,
): { link: HTMLAnchorElement; isExact: boolean } | undefined {
  const isNested = section.dataset.nested !== undefined
  const wanted = plainCode(asked)
  const [nearest] = [...section.querySelectorAll<HTMLAnchorElement>('a.code')]
    .map((link) => ({ link, code: plainCode(link.textContent ?? '') }))
    .filter(({ code }) => code === wanted || (isNested && wanted.startsWith(code)))
    .sort((a, b) => b.code.length - a.code.length)
  return nearest && { link: nearest.link, isExact: nearest.code === wanted }
}

/** Systems write codes with or without a dot, in capitals or not. */
function plainCode(code: string): string {
  return code.toUpperCase().replace(/[\s.]/g, '')
}
