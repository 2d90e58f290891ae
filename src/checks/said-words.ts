import type { Edition } from '../library/library.ts'
import { wordsOfName } from './name-keys.ts'

/** The words of everything that is said: of pages, meanings and questions. */
export function saidWords({ allPages, allTerms, allQuestions }: Edition): Set<string> {
  const texts = [...allPages, ...allTerms, ...allQuestions].flatMap(({ texts }) => [...texts.values()])
  const bodies = allPages.flatMap(({ body }) => body ?? [])
  return new Set([
    ...[...texts, ...bodies].flatMap(({ blocks, headings }) =>
      [...blocks, ...headings].flatMap(({ text }) => wordsOfName(text)),
    ),
    ...allPages.flatMap(({ fields }) => wordsOfName(fields.summary ?? '')),
    ...allTerms.flatMap(({ fields }) => fields.also.flatMap(wordsOfName)),
    ...allQuestions.flatMap(({ fields }) => wordsOfName(fields.ask)),
  ])
}
