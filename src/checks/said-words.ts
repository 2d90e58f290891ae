import type { Edition } from '../library/library.ts'
import type { Markdown } from '../library/markdown.ts'
import { wordsOfName } from './name-keys.ts'
import { onceFor } from './once-for.ts'

/** The words of everything that is said: of pages, meanings and questions. */
export function saidWords({ allPages, allTerms, allQuestions }: Edition): Set<string> {
  const texts = [...allPages, ...allTerms, ...allQuestions].flatMap(({ texts }) => [...texts.values()])
  const bodies = allPages.flatMap(({ body }) => body ?? [])
  const said = new Set<string>()
  const add = (words: Iterable<string>) => {
    for (const word of words) said.add(word)
  }
  for (const text of [...texts, ...bodies]) add(wordsOfText(text))
  for (const { fields } of allPages) add(wordsOfName(fields.summary ?? ''))
  for (const { fields } of allTerms) add(fields.also.flatMap(wordsOfName))
  for (const { fields } of allQuestions) add(wordsOfName(fields.ask))
  return said
}

// While one edits, most texts are those of the last check.
const wordsOfText = onceFor(
  ({ blocks, headings }: Markdown) =>
    new Set([...blocks, ...headings].flatMap(({ text }) => wordsOfName(text))),
)
