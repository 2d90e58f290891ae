import type { Entry, Library } from '../../library/library.ts'
import type { Markdown } from '../../library/read-markdown.ts'
import type { Rule } from '../rule.ts'

type WithTexts = Pick<Entry<unknown>, 'texts'> & { body?: Markdown | undefined }

const textsOf = ({ texts, body }: WithTexts) => [...texts.values(), ...(body ? [body] : [])]

export const mdxNotPlain: Rule<Library> = {
  id: 'mdx-not-plain',
  severity: 'error',
  summary: 'A page must be text and components, without code.',
  *check({ editions }) {
    for (const { allPages, allTerms, allQuestions, about } of editions) {
      for (const entry of [...allPages, ...allTerms, ...allQuestions, ...(about ? [about] : [])]) {
        for (const { code } of textsOf(entry)) {
          if (!code) continue
          const message =
            'Unexpected code (an import, an export or an `{expression}`), expected text and components'
          yield { file: entry.file, place: code, message }
        }
      }
    }
  },
}
