import type { Library } from '../../library/library.ts'
import { nearest } from '../../library/nearest.ts'
import { contentComponent } from '../content-components.ts'
import type { Rule } from '../rule.ts'
import { textsOf } from '../texts-of.ts'

export const componentAttribute: Rule<Library> = {
  id: 'component-attribute',
  severity: 'error',
  summary: 'Every component must have the attributes it needs, and no others.',
  alone: true,
  *check({ editions }) {
    for (const { file, components, code, mayHaveCode } of editions.flatMap(textsOf)) {
      // A page with code may import components, and give attributes that only running it tells.
      if (code && mayHaveCode) continue
      for (const { name, attributes, at } of components) {
        const known = contentComponent(name)?.attributes
        if (!known) continue
        const others = [...attributes.keys()].filter((attribute) => !known.includes(attribute))
        const meant = new Set(others.map((attribute) => nearest(attribute, known)))
        for (const attribute of known) {
          if (attributes.get(attribute)?.trim() || meant.has(attribute)) continue
          const message = `Missing \`${attribute}\` of \`${name}\`, expected text`
          yield { file, place: at(attribute), message }
        }
        for (const attribute of others) {
          const message = `Unexpected \`${attribute}\` of \`${name}\`, expected ${known.join(', ') || 'no attributes'}`
          yield { file, place: at(attribute), message, expected: nearest(attribute, known) }
        }
      }
    }
  },
}
