import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'
import { textsOf } from '../texts-of.ts'

export const figureCaptionMissing: Rule<Library> = {
  id: 'figure-caption-missing',
  severity: 'error',
  summary: 'Every figure must have a caption.',
  alone: true,
  *check({ editions }) {
    for (const { file, components } of editions.flatMap(textsOf)) {
      for (const { name, text, place } of components) {
        if (name !== 'Figure' || text.trim()) continue
        const message = 'Unexpected `Figure` without words in it, expected a caption'
        yield { file, place, message }
      }
    }
  },
}
