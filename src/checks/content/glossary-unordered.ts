import type { Edition, Entry, Library, Term } from '../../library/library.ts'
import type { Rule } from '../rule.ts'
import { sortEntries } from '../sort-entries.ts'

export const glossaryUnordered: Rule<Library> = {
  id: 'glossary-unordered',
  severity: 'warning',
  summary: 'The words of the glossary should stand in the order of the alphabet.',
  *check(library) {
    for (const { language, allTerms } of library.editions) {
      const compare = new Intl.Collator(language).compare
      const kept = longestInOrder(allTerms, compare)
      const misplaced = allTerms.filter((term) => !kept.has(term))
      const sorted = allTerms.toSorted((a, b) => compare(a.fields.term, b.fields.term))
      for (const { file, fields, at, id } of misplaced) {
        const before = sorted[sorted.findIndex((each) => each.id === id) - 1]
        const where = before ? `after \`${before.fields.term}\`` : 'first'
        const message = `Unexpected place of \`${fields.term}\`, expected it ${where}, in the order of the alphabet`
        // One edit sorts the file.
        const edits = () => (id === misplaced[0]?.id ? sortEntries(library, file, byTerm(compare)) : [])
        yield { file, place: at('term'), message, edits }
      }
    }
  },
}

const byTerm = (compare: Intl.Collator['compare']) => (a: unknown, b: unknown) =>
  compare(termOf(a), termOf(b))

const termOf = (entry: unknown) => String((entry as Partial<Term> | null)?.term ?? '')

/** The most entries that can stay where they are: the others have to move. */
function longestInOrder(terms: Edition['allTerms'], compare: Intl.Collator['compare']): Set<Entry<Term>> {
  interface Run {
    last: Entry<Term>
    before: Run | undefined
  }
  // For each length, the run of entries in order whose last word comes first.
  const runs: Run[] = []
  for (const last of terms) {
    const isBefore = ({ last: { fields } }: Run) => compare(fields.term, last.fields.term) <= 0
    let length = 0
    let most = runs.length
    while (length < most) {
      const middle = (length + most) >> 1
      if (isBefore(runs[middle] as Run)) length = middle + 1
      else most = middle
    }
    runs[length] = { last, before: runs[length - 1] }
  }
  const kept = new Set<Entry<Term>>()
  for (let run = runs.at(-1); run; run = run.before) kept.add(run.last)
  return kept
}
