import type { Edition, Library } from '../../library/library.ts'
import { nearest } from '../../library/nearest.ts'
import { contentComponent } from '../content-components.ts'
import { mendValue, onlyNearest } from '../mend.ts'
import type { Rule } from '../rule.ts'
import { textsOf } from '../texts-of.ts'

export const componentTargetMissing: Rule<Library> = {
  id: 'component-target-missing',
  severity: 'error',
  summary: 'Every treatment or figure that a component names must exist.',
  *check(library) {
    const { editions, figures, unread } = library
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
          const former = target === 'treatment' ? edition.pagesByFormerId.get(id)?.id : undefined
          const here = { file, place: at('id') }
          const edits = () => mendValue(library, here, id, former ?? onlyNearest(id, known[target]))
          yield { ...here, message, expected: former ?? nearest(id, known[target]), edits }
        }
      }
    }
  },
}

const treatmentsOf = ({ pages }: Edition) =>
  [...pages.values()].flatMap(({ kind, id }) => (kind === 'treatment' ? [id] : []))
