import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'
import { textsOf } from '../texts-of.ts'

export const imageNotAFigure: Rule<Library> = {
  id: 'image-not-a-figure',
  severity: 'error',
  summary: 'A drawing must be placed with a component, not as an image.',
  alone: true,
  *check({ editions }) {
    for (const { file, images } of editions.flatMap(textsOf)) {
      for (const { text, place } of images) {
        const message = `Unexpected image \`${text}\`, expected \`<Figure id="…" alt="…">\``
        yield { file, place, message }
      }
    }
  },
}
