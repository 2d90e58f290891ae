import type { Element, Nodes } from 'hast'
import { type BuiltSite, elementsIn, wordsOf } from '../built-site.ts'
import type { Rule } from '../rule.ts'

export const textMissing: Rule<BuiltSite> = {
  id: 'text-missing',
  severity: 'error',
  summary: 'No paragraph, item, meaning or cell may be empty.',
  alone: true,
  *check({ pages }) {
    for (const { file, elements, find } of pages) {
      const [html] = elements
      for (const element of html ? emptyIn(html) : []) {
        const { tagName, properties } = element
        const name = [tagName, ...(Array.isArray(properties.className) ? properties.className : [])].join('.')
        const message = `Unexpected empty \`${name}\`, expected words`
        yield { file, place: find(`<${tagName}`, element), message }
      }
    }
  },
}

const withWords = ['p', 'li', 'dt', 'dd', 'td', 'caption', 'blockquote', 'summary']
const notWords = ['img', 'svg', 'input', 'video', 'audio', 'canvas', 'object', 'iframe']

/** Elements that should have words and have none; what is hidden, or what a script fills, is not looked at. */
function emptyIn(node: Nodes): Element[] {
  if (!('children' in node)) return []
  if (node.type === 'element') {
    const { tagName, properties } = node
    const isFilledLater = properties.role === 'status' || properties.ariaLive !== undefined
    if (properties.hidden || String(properties.ariaHidden) === 'true' || isFilledLater) return []
    const isEmpty = withWords.includes(tagName) && wordsOf(node).trim() === ''
    if (isEmpty && !elementsIn(node).some((each) => notWords.includes(each.tagName))) return [node]
  }
  return node.children.flatMap(emptyIn)
}
