import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'

const plainId = /^[a-z0-9]+(-[a-z0-9]+)*$/

export const idInvalid: Rule<Library> = {
  id: 'id-invalid',
  severity: 'error',
  summary: 'The file name of a page must be a plain id.',
  *check({ editions }) {
    for (const { file, id, at } of editions.flatMap(({ allPages }) => allPages)) {
      if (plainId.test(id) && id.length <= 100) continue
      const message = `Unexpected file name \`${id}\`, expected at most 100 small letters, digits and single hyphens`
      yield { file, place: at(), message }
    }
  },
}
