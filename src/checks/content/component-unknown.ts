import type { Library } from '../../library/library.ts'
import { nearest } from '../../library/nearest.ts'
import { contentComponents } from '../content-components.ts'
import type { Rule } from '../rule.ts'

export const componentUnknown: Rule<Library> = {
  id: 'component-unknown',
  severity: 'error',
  summary: 'Every component must be one that editors can use, with the attributes it needs.',
  *check({ editions, figures }) {
    for (const { allPages, pages, about } of editions) {
      for (const { file, components } of [
        ...allPages,
        ...(about ? [{ file: about.file, components: about.body?.components ?? [] }] : []),
      ]) {
        for (const { name, attributes, place, at } of components) {
          const known = Object.hasOwn(contentComponents, name) ? contentComponents[name] : undefined
          if (!known) {
            const message = `Unexpected component \`${name}\`, expected one of ${Object.keys(contentComponents).join(', ')}`
            yield { file, place, message, expected: nearest(name, Object.keys(contentComponents)) }
            continue
          }
          for (const attribute of known.needs) {
            if (attributes.get(attribute)?.trim()) continue
            yield {
              file,
              place: at(attribute),
              message: `Missing \`${attribute}\` of \`${name}\`, expected text`,
            }
          }
          for (const attribute of attributes.keys()) {
            if (known.needs.includes(attribute)) continue
            const message = `Unexpected \`${attribute}\` of \`${name}\`, expected ${known.needs.join(', ') || 'no attributes'}`
            yield { file, place: at(attribute), message, expected: nearest(attribute, known.needs) }
          }
          const id = attributes.get('id')
          if (id && name === 'Choice' && pages.get(id)?.kind !== 'treatment') {
            const treatments = [...pages.values()].flatMap((page) =>
              page.kind === 'treatment' ? [page.id] : [],
            )
            const message = `Unexpected \`${id}\`, expected the id of a treatment`
            yield { file, place: at('id'), message, expected: nearest(id, treatments) }
          }
          if (id && name === 'Figure' && !figures.has(id)) {
            const message = `Unexpected figure \`${id}\`, expected a drawing \`figures/${id}.svg\``
            yield { file, place: at('id'), message, expected: nearest(id, figures.keys()) }
          }
        }
      }
    }
  },
}
