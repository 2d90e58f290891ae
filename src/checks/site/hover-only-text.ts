import type { Element } from 'hast'
import { type BuiltFile, type BuiltSite, elementsIn } from '../built-site.ts'
import type { Report, Rule } from '../rule.ts'

export const hoverOnlyText: Rule<BuiltSite> = {
  id: 'hover-only-text',
  severity: 'error',
  summary: 'No words may wait for a mouse: no `title`, no tooltip, no `:hover` that brings something up.',
  alone: true,
  *check({ pages, styles }) {
    for (const { file, elements, find } of pages) {
      for (const element of elements) {
        const found = tooltipIn(element)
        if (!found) continue
        const message = `Unexpected \`${found}\`, expected words that stand in the page`
        yield { file, place: find(found, element), message }
      }
    }
    for (const style of styles) yield* revealsIn(style)
  },
}

// A frame is named by its title; a style sheet's title is the name of a choice. Neither is shown on hover alone.
const namedByTitle = ['iframe', 'frame', 'link', 'style']
const tooltips = ['dataTooltip', 'dataTip', 'dataTitle', 'interestfor', 'interesttarget']

function tooltipIn(element: Element): string | undefined {
  const { tagName, properties } = element
  const { title, role } = properties
  if (title && !namedByTitle.includes(tagName)) return `title="${title}"`
  if (String(role) === 'tooltip') return 'role="tooltip"'
  const name = tooltips.find((each) => properties[each] !== undefined)
  if (name) return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  const hasTitle = tagName === 'svg' && elementsIn(element).some((each) => each.tagName === 'title')
  return hasTitle ? '<title>' : undefined
}

const hoverRule = /([^{}]*:hover[^{}]*)\{([^{}]*)\}/g
/** What changes whether or where something is seen, and not only how it looks. */
const reveal =
  /(?:^|[;\s])(display|visibility|opacity|content|clip|clip-path|height|max-height|width|max-width|font-size|transform|scale|translate|left|right|top|bottom|inset|position|text-indent)\s*:/

function* revealsIn({ file, text, place }: BuiltFile): Iterable<Report> {
  for (const { index, 0: all, 1: selector = '', 2: body = '' } of text.matchAll(hoverRule)) {
    const [, property] = reveal.exec(body) ?? []
    if (!property) continue
    const message = `Unexpected \`${property}\` in \`${selector.trim()}\`, expected nothing that only a mouse brings up`
    yield { file, place: place(index, index + all.length), message }
  }
}
