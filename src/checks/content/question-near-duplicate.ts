import type { Edition, Library, Question } from '../../library/library.ts'
import { stemmer } from '../../library/word-forms.ts'
import { phrasesAt } from '../../library/words.ts'
import { wordsOfName } from '../name-keys.ts'
import type { Rule } from '../rule.ts'

/** How much two questions share that are nearly the same: all words of one, and three in four of all words of both. */
const likeness = 0.75

export const questionNearDuplicate: Rule<Library> = {
  id: 'question-near-duplicate',
  severity: 'warning',
  summary: 'A page must not show two questions that ask nearly the same.',
  *check({ editions }) {
    for (const edition of editions) {
      const said = wordReader(edition)
      const shownOn = new Map<string, Asked[]>()
      for (const { id, file, fields, at } of edition.allQuestions) {
        const asked = { id, ...said(fields.ask) }
        const pages = pagesOf(edition, id, fields)
        const near = pages.flatMap((page) => shownOn.get(page) ?? []).find((other) => isNear(asked, other))
        for (const page of pages) {
          const others = shownOn.get(page)
          if (others) others.push(asked)
          else shownOn.set(page, [asked])
        }
        if (!near) continue
        const message = `Unexpected question that nearly asks what \`${near.id}\` does, expected one of the two`
        yield { file, place: at('ask'), message }
      }
    }
  },
}

interface Asked {
  id: string
  /** What it is about, without endings. */
  words: Set<string>
  /** Words such as `why`, which make one question another. */
  kind: string
  /** All its words, as `question-duplicate` compares them. */
  exact: string
}

function wordReader({ words }: Edition): (ask: string) => Omit<Asked, 'id'> {
  const telling = new Set(phrasesAt(words, 'prose.question-words'))
  const silent = new Set([...phrasesAt(words, 'finder.stop'), ...phrasesAt(words, 'prose.question-fillers')])
  const stem = stemmer(phrasesAt(words, 'finder.endings'))
  return (ask) => {
    const all = wordsOfName(ask)
    const subjects = all.filter((word) => !telling.has(word) && !silent.has(word))
    const kinds = new Set(all.filter((word) => telling.has(word)))
    return { words: new Set(subjects.map(stem)), kind: [...kinds].sort().join(' '), exact: all.join(' ') }
  }
}

function isNear(one: Asked, other: Asked): boolean {
  if (one.id === other.id || one.exact === other.exact || one.kind !== other.kind) return false
  const [few, many] = one.words.size <= other.words.size ? [one.words, other.words] : [other.words, one.words]
  return few.isSubsetOf(many) && (2 * few.size) / (few.size + many.size) >= likeness
}

/** The pages that show a question. */
function pagesOf({ usesOfQuestion }: Edition, id: string, { about }: Question): string[] {
  const placed = (usesOfQuestion.get(id) ?? []).flatMap(({ page }) => page?.id ?? [])
  return [...new Set([...about, ...placed])]
}
