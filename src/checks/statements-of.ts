import type { Edition, Page } from '../library/library.ts'
import type { Markdown } from '../library/markdown.ts'
import type { Place } from '../library/place.ts'
import { type Sentence, sentencesOf } from '../library/sentences.ts'
import { onceFor } from './once-for.ts'

/** What is said on some claims: a sentence, or a whole field that names its claims beside it. */
export interface Statement {
  file: string
  sentences: readonly [Sentence, ...Sentence[]]
  /** Ids as written, known or not. */
  claims: readonly string[]
  /** It says what a word means, and its claims where the word comes from. */
  isMeaning?: true
}

/** Every statement of an edition: sentences of pages, cells of comparisons, meanings of words, reasons for questions. */
export const statementsOf = onceFor(read)

function read({ allPages, allTerms, allQuestions, about, language }: Edition): Statement[] {
  const each = (file: string, text?: Markdown): Statement[] =>
    text ? sentencesOf(text, language).map((it) => ({ file, sentences: [it], claims: it.claims })) : []
  const whole = (file: string, text: Markdown | undefined, claims: readonly string[]): Statement[] => {
    const [first, ...more] = text ? sentencesOf(text, language) : []
    return first ? [{ file, sentences: [first, ...more], claims }] : []
  }
  return [
    ...allPages.flatMap((page) => [
      ...[...page.texts].flatMap(([path, text]) => {
        const claims = claimsOfCell(page, path)
        return claims ? whole(page.file, text, claims) : each(page.file, text)
      }),
      ...each(page.file, page.body),
    ]),
    ...allTerms.flatMap(({ file, fields, texts }) =>
      whole(file, texts.get('means'), fields.claims).map((it) => ({ ...it, isMeaning: true as const })),
    ),
    ...allQuestions.flatMap(({ file, fields, texts }) => whole(file, texts.get('why'), fields.claims)),
    ...each(about?.file ?? '', about?.body),
  ]
}

/** From its first word to its last. */
export function placeOf({ sentences }: Statement): Place {
  const [{ block, range }] = sentences
  const last = sentences.at(-1)
  return block.place(range[0], last?.block === block ? last.range[1] : range[1])
}

/** The claims of a cell, by its path such as `rows.0.cells.rest.text`; none for another text. */
function claimsOfCell(page: Page, path: string): readonly string[] | undefined {
  const [room, row, , option = ''] = path.split('.')
  if (page.kind !== 'comparison' || room !== 'rows') return undefined
  const cell = page.fields.rows[Number(row)]?.cells[option]
  return cell && 'claims' in cell ? cell.claims : undefined
}
