import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'

export const questionsTooFew: Rule<Library> = {
  id: 'questions-too-few',
  severity: 'warning',
  summary: 'Every condition and treatment must have a few questions to ask.',
  *check({ editions, site, unread }) {
    const fewest = site.limits.questionsPerPage
    for (const { allPages, allQuestions } of editions) {
      // A library without a list of questions promises none.
      if (allQuestions.length === 0) continue
      const count = new Map<string, number>()
      for (const id of allQuestions.flatMap(({ fields }) => [...new Set(fields.about)])) {
        count.set(id, (count.get(id) ?? 0) + 1)
      }
      for (const { id, kind, file, at } of allPages) {
        const found = count.get(id) ?? 0
        if ((kind !== 'condition' && kind !== 'treatment') || found >= fewest || unread.mentions(id)) continue
        const message = `Unexpected number of questions about \`${id}\`, ${found}, expected at least ${fewest}`
        yield { file, place: at('name'), message }
      }
    }
  },
}
