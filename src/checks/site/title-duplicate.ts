import { startOfFile } from '../../library/place.ts'
import { type BuiltPage, type BuiltSite, wordsOf } from '../built-site.ts'
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

const titleOf = ({ elements, file }: BuiltPage) => {
  const title = elements.find(({ tagName }) => tagName === 'title')
  // A page without a title is no valid HTML, and so has its finding.
  return (title && wordsOf(title).replace(/\s+/g, ' ').trim()) || file
}
