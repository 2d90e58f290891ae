import type { Element } from 'hast'
import { kindNames } from '../../library/kinds.ts'
import type { BuiltSite } from '../built-site.ts'
import type { Rule } from '../rule.ts'

export const leftoverInText: Rule<BuiltSite> = {
  id: 'leftover-in-text',
  severity: 'error',
  summary: 'No mark of the source and no word of the program may stand in what patients read.',
  alone: true,
  *check({ pages }) {
    for (const { file, elements, find } of pages) {
      const [html] = elements
      for (const { text, element } of html ? textsIn(html) : []) {
        const [found] = leftover.exec(text) ?? []
        const message = `Unexpected \`${found}\` in the text, expected words for patients`
        if (found) yield { file, place: find(found, element), message }
      }
    }
  },
}

const leftover = new RegExp(
  [
    // Citations, links and bold as they are written: `[@claim]`, `term:cough`, `](…)`, `][…]`, `**`.
    /\[@[^\]]*\]?/,
    RegExp(`\\b(?:term|${kindNames.join('|')}):[a-z0-9][\\w-]*`),
    /\]\([^)\s]+\)|\]\[[^\]]+\]/,
    /\*\*(?=\S)/,
    // Components, values that nothing was put in place of, and characters that were escaped twice.
    /<\/?[A-Z]\w*[^>]*>/,
    /\{[a-zA-Z][\w.]*\}/,
    /&(?:[a-z]+|#\d+);/,
    /\bundefined\b|\[object \w+\]|\bNaN\b/,
  ]
    .map(({ source }) => source)
    .join('|'),
)

const unread = ['script', 'style', 'template', 'code', 'pre']

interface Said {
  text: string
  element: Element
}

/** What a reader sees or hears of an element: its words, and those of attributes. */
function textsIn(element: Element): Said[] {
  if (unread.includes(element.tagName)) return []
  const below = element.children.flatMap((child): Said[] => {
    if (child.type === 'text') return [{ text: child.value, element }]
    return child.type === 'element' ? textsIn(child) : []
  })
  return [...attributeTexts(element).map((text) => ({ text, element })), ...below]
}

const attributeTexts = ({ tagName, properties }: Element): string[] => {
  const { alt, ariaLabel, ariaDescription, title, placeholder, content } = properties
  const description = tagName === 'meta' && properties.name === 'description' ? content : undefined
  return [alt, ariaLabel, ariaDescription, title, placeholder, description].filter(
    (it) => typeof it === 'string',
  )
}
