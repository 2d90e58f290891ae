import type { Element } from 'hast'
import { startOfFile } from '../../library/place.ts'
import type { BuiltSite } from '../built-site.ts'
import type { Rule } from '../rule.ts'

export const canonicalWrong: Rule<BuiltSite> = {
  id: 'canonical-wrong',
  severity: 'error',
  summary:
    'Every page must say its whole address once as its canonical one; a page that has moved, its new one.',
  alone: true,
  *check({ origin, pages }) {
    for (const page of pages) {
      const { file, address, leadsTo = address, elements, find } = page
      if (file === '404.html') continue
      const expected = new URL(leadsTo, origin + address).href
      const found = elements.filter(isCanonical)
      if (found.length === 0) {
        const message = `Missing canonical address, expected \`${expected}\``
        yield { file, place: startOfFile, message }
      }
      for (const [index, link] of found.entries()) {
        const { href } = link.properties
        if (index === 0 && href === expected) continue
        const message = `Unexpected canonical address \`${href}\`, expected \`${expected}\` and no other`
        yield { file, place: find(`"${href}"`, link), message }
      }
    }
  },
}

const isCanonical = ({ tagName, properties: { rel } }: Element) =>
  tagName === 'link' && Array.isArray(rel) && rel.includes('canonical')
