import type { Library } from '../../library/library.ts'
import { nearest } from '../../library/nearest.ts'
import { contentComponents } from '../content-components.ts'
import type { Rule } from '../rule.ts'
import { textsOf } from '../texts-of.ts'

const known = Object.keys(contentComponents)

export const componentUnknown: Rule<Library> = {
  id: 'component-unknown',
  severity: 'error',
  summary: 'Every component must be one that editors can use.',
  alone: true,
  *check({ editions }) {
    for (const { file, components, code, mayHaveCode } of editions.flatMap(textsOf)) {
      // A page with code may import components, and give attributes that only running it tells.
      if (code && mayHaveCode) continue
      for (const { name, place } of components) {
        if (known.includes(name)) continue
        const message = `Unexpected component \`${name}\`, expected one of ${known.join(', ')}`
        yield { file, place, message, expected: nearest(name, known) }
      }
    }
  },
}
