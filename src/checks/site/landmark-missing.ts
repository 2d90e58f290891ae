import type { Element } from 'hast'
import { startOfFile } from '../../library/place.ts'
import { type BuiltPage, type BuiltSite, wordsOf } from '../built-site.ts'
import type { Rule } from '../rule.ts'

export const landmarkMissing: Rule<BuiltSite> = {
  id: 'landmark-missing',
  severity: 'error',
  summary:
    'Every page must have one header, one main part and one footer, and no words outside of landmarks.',
  alone: true,
  *check({ pages }) {
    for (const page of pages) {
      const { file, find, elements } = page
      const parts = partsOf(page)
      const counted = { header: parts, main: elements, footer: parts }
      for (const [name, among] of Object.entries(counted)) {
        const [first, ...others] = among.filter(({ tagName }) => tagName === name)
        if (!first) yield { file, place: startOfFile, message: `Missing \`<${name}>\`, expected one` }
        for (const other of others) {
          const message = `Unexpected second \`<${name}>\`, expected one`
          yield { file, place: find(`<${name}`, other), message }
        }
      }
      for (const part of parts) {
        const isApart = !landmarks.includes(part.tagName) && wordsOf(part).trim() !== ''
        const message = `Unexpected \`<${part.tagName}>\` outside of landmarks, expected it in one`
        if (isApart) yield { file, place: find(`<${part.tagName}`, part), message }
      }
    }
  },
}

const landmarks = [
  'header',
  'nav',
  'main',
  'aside',
  'search',
  'footer',
  'script',
  'noscript',
  'template',
  'dialog',
]

/** The elements that the body is made of: only there are a header and a footer those of the page. */
const partsOf = ({ elements }: BuiltPage): Element[] =>
  (elements.find(({ tagName }) => tagName === 'body')?.children ?? []).flatMap((child) =>
    child.type === 'element' ? [child] : [],
  )
