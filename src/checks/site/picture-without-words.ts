import type { Element } from 'hast'
import { type BuiltSite, elementsIn, wordsOf } from '../built-site.ts'
import type { Rule } from '../rule.ts'

export const pictureWithoutWords: Rule<BuiltSite> = {
  id: 'picture-without-words',
  severity: 'error',
  summary: 'Every picture must be said in words, and every figure must hold a picture and its caption.',
  alone: true,
  *check({ pages }) {
    for (const { file, elements, find } of pages) {
      const spoken = new Set(elements.flatMap((it) => (isPicture(it) || isHidden(it) ? elementsIn(it) : [])))
      for (const element of elements) {
        const { tagName } = element
        const fault = spoken.has(element) ? undefined : faultOf(element)
        if (fault)
          yield { file, place: find(`<${tagName}`, element), message: `Unexpected \`<${tagName}>\` ${fault}` }
      }
    }
  },
}

function faultOf(element: Element): string | undefined {
  const { tagName, properties } = element
  switch (tagName) {
    case 'figure':
      return faultOfFigure(element)
    case 'img':
      if (properties.alt === undefined) return 'without `alt`, expected what it shows in words'
      return undefined
    case 'svg':
    case 'canvas':
      if (isHidden(element) || isNamed(element)) return undefined
      return 'without words, expected `role="img"` and `aria-label`, or `aria-hidden`'
    default:
      if (!isPicture(element) || isNamed(element)) return undefined
      return 'without `aria-label`, expected what it shows in words'
  }
}

const pictures = ['img', 'svg', 'canvas', 'video', 'picture', 'table', 'blockquote', 'pre']

function faultOfFigure(figure: Element): string | undefined {
  const inside = elementsIn(figure)
  if (!inside.some(({ tagName }) => pictures.includes(tagName))) return 'without a picture, expected one'
  const caption = inside.find(({ tagName }) => tagName === 'figcaption')
  if (!caption || wordsOf(caption).trim() === '')
    return 'without a caption, expected `<figcaption>` with words'
  const silent = inside.some(({ tagName, properties }) => tagName === 'img' && properties.alt === '')
  return silent ? 'with an image whose `alt` is empty, expected what it shows in words' : undefined
}

const isPicture = ({ properties }: Element) => String(properties.role) === 'img'

const isNamed = (element: Element) => {
  const { ariaLabel, ariaLabelledBy } = element.properties
  return isPicture(element) && Boolean(String(ariaLabel ?? '').trim() || ariaLabelledBy)
}

const isHidden = ({ properties: { ariaHidden } }: Element) => String(ariaHidden) === 'true'
