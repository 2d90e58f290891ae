import type { Edition, Library } from '../../library/library.ts'
import { termOf } from '../../library/link.ts'
import { gradeOf } from '../../library/reading-level.ts'
import { type Sentence, sentencesOf } from '../../library/sentences.ts'
import type { Rule } from '../rule.ts'

/** A grade of fewer words says nothing. */
const fewestWords = 8
/** From how many sentences on their grade tells how hard it is to read what uses a word. */
const fewestSentences = 3
/** How far two grades of so few words must be apart to differ. */
const clearlyHarder = 3

export const meaningHarderThanUse: Rule<Library> = {
  id: 'meaning-harder-than-use',
  severity: 'warning',
  summary: 'The meaning of a word must not be harder to read than the text that it explains.',
  *check({ editions, site: { limits } }) {
    for (const edition of editions) {
      const uses = sentencesByTerm(edition)
      for (const { id, file, texts, at } of edition.allTerms) {
        const meaning = sentencesOf(texts.get('means') ?? { blocks: [] }, edition.language)
        if (meaning.flatMap(({ words }) => words).length < fewestWords) continue
        const grade = gradeWith(edition, id, meaning)
        if (grade === undefined || grade <= limits.gradeTarget) continue
        const using = uses.get(id) ?? []
        const gradeOfUse = using.length < fewestSentences ? undefined : gradeWith(edition, id, using)
        const most = Math.min(limits.gradeLimit, (gradeOfUse ?? limits.gradeLimit) + clearlyHarder)
        if (grade <= most) continue
        const use = most < limits.gradeLimit ? ` that explains text of grade ${gradeOfUse}` : ''
        const message = `Unexpected meaning of grade ${grade}${use}, expected at most ${Math.max(limits.gradeTarget, most)}`
        yield { file, place: at('means'), message }
      }
    }
  },
}

const termsIn = ({ links }: Sentence): string[] => links.flatMap((url) => termOf(url) ?? [])

/** The grade of sentences, where a word and those that they link count as plain words. */
function gradeWith({ terms, language }: Edition, id: string, sentences: readonly Sentence[]) {
  const ids = new Set([id, ...sentences.flatMap(termsIn)])
  const explained = [...ids].flatMap((each) => terms.get(each) ?? [])
  return gradeOf(sentences, explained, language)
}

/** The sentences of pages that link each word. */
function sentencesByTerm({ allPages, language }: Edition): Map<string, Sentence[]> {
  const texts = allPages.flatMap(({ texts, body }) => [...texts.values(), ...(body ? [body] : [])])
  const found = new Map<string, Sentence[]>()
  for (const sentence of texts.flatMap((text) => sentencesOf(text, language))) {
    for (const id of new Set(termsIn(sentence))) {
      const others = found.get(id)
      if (others) others.push(sentence)
      else found.set(id, [sentence])
    }
  }
  return found
}
