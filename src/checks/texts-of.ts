import { partIds } from '../library/kinds.ts'
import type { Edition, Entry, Page } from '../library/library.ts'
import type { Markdown } from '../library/markdown.ts'
import { onceFor } from './once-for.ts'

/** A text of a page, a word, a question, or the text about the library. */
export interface Text extends Markdown {
  file: string
  /** Ids that a link such as `#triggers` can go to; none for a text that is shown on several pages. */
  anchors?: string[] | undefined
  /** The body of a page is compiled as MDX where it has code, and may bring components of its own. */
  mayHaveCode: boolean
}

/** Every text of an edition that holds links, citations or components: bodies, and fields. */
export const textsOf = onceFor(({ allPages, allTerms, allQuestions, about }: Edition): Text[] => [
  ...allPages.flatMap((page) => textsOfEntry(page, anchorsOf(page), true)),
  ...[...allTerms, ...allQuestions].flatMap((entry) => textsOfEntry(entry)),
  ...(about ? textsOfEntry(about, idsOf(about.body?.headings ?? [])) : []),
])

type WithTexts = Pick<Entry<unknown>, 'file' | 'texts'> & { body?: Markdown | undefined }

const textsOfEntry = ({ file, texts, body }: WithTexts, anchors?: string[], isPage = false): Text[] => [
  ...[...texts.values()].map((text) => ({ ...text, file, anchors, mayHaveCode: false })),
  ...(body ? [{ ...body, file, anchors, mayHaveCode: isPage }] : []),
]

/** Ids that a link to a page can go to: its headings, and the parts that layouts add. */
export const anchorsOf = ({ headings }: Pick<Page, 'headings'>) => [...partIds, ...idsOf(headings)]

const idsOf = (headings: Markdown['headings']) => headings.map(({ id }) => id)
