import { startOfFile } from '../../library/place.ts'
import type { BuiltPage, BuiltSite } from '../built-site.ts'
import type { Rule } from '../rule.ts'

export const titleDuplicate: Rule<BuiltSite> = {
  id: 'title-duplicate',
  severity: 'error',
  summary: 'No two pages of one language may have the same title.',
  *check({ pages }) {
    for (const inLanguage of Map.groupBy(pages, ({ language }) => language).values()) {
      for (const [title, [first, ...others]] of Map.groupBy(inLanguage, titleOf)) {
        for (const { file } of others) {
          const message = `Unexpected title \`${title}\`, expected one that \`${first?.file}\` does not have`
          yield { file, place: startOfFile, message }
        }
      }
    }
  },
}

// A page without a title is no valid HTML, and so has its finding.
const titleOf = ({ title, file }: BuiltPage) => title || file
