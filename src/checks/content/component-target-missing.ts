import type { Edition, Library } from '../../library/library.ts'
import { nearest } from '../../library/nearest.ts'
import { contentComponent } from '../content-components.ts'
import type { Rule } from '../rule.ts'
import { textsOf } from '../texts-of.ts'

export const componentTargetMissing: Rule<Library> = {
  id: 'component-target-missing',
  severity: 'error',
  summary: 'Every treatment or figure that a component names must exist.',
  *check({ editions, figures, unread }) {
    for (const edition of editions) {
      const known = { treatment: treatmentsOf(edition), figure: [...figures.keys()] }
      for (const { file, components } of textsOf(edition)) {
        for (const { name, attributes, at } of components) {
          const target = contentComponent(name)?.id
          const id = attributes.get('id')
          if (!id?.trim() || !target || target === 'question' || known[target].includes(id) || unread.has(id))
            continue
          const message =
            target === 'figure'
              ? `Unexpected figure \`${id}\`, expected a drawing \`figures/${id}.svg\``
              : `Unexpected \`${id}\`, expected the id of a ${target}`
          yield { file, place: at('id'), message, expected: nearest(id, known[target]) }
        }
      }
    }
  },
}

const treatmentsOf = ({ pages }: Edition) =>
  [...pages.values()].flatMap(({ kind, id }) => (kind === 'treatment' ? [id] : []))
