import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'
import { textsOf } from '../texts-of.ts'

export const codeOutsidePage: Rule<Library> = {
  id: 'code-outside-page',
  severity: 'error',
  summary: 'Code may stand in the body of a page only.',
  alone: true,
  *check({ editions }) {
    for (const { file, code, mayHaveCode } of editions.flatMap(textsOf)) {
      if (!code || mayHaveCode) continue
      const message =
        'Unexpected code (an import, an export or an `{expression}`), expected text and components'
      yield { file, place: code, message }
    }
  },
}
