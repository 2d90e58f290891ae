import type { Library } from '../../library/library.ts'
import { nearest } from '../../library/nearest.ts'
import type { Rule } from '../rule.ts'

export const questionOfClaimMissing: Rule<Library> = {
  id: 'question-of-claim-missing',
  severity: 'error',
  summary: 'Every question that a source asks must be on the list of questions, and rest on that claim.',
  *check({ allClaims, editions, unread }) {
    for (const { id, file, fields, at } of allClaims) {
      for (const [index, asked] of fields.asks.entries()) {
        for (const { language, questions } of editions) {
          const question = questions.get(asked)
          if (question?.fields.claims.includes(id) || (!question && unread.has(asked))) continue
          const list = `\`${language}/questions.yaml\``
          const message = question
            ? `Unexpected question \`${asked}\` in ${list} without the claim that asks it, expected \`${id}\` among its claims`
            : `Unexpected question \`${asked}\` that ${list} does not have, expected a question that rests on \`${id}\``
          const near = question ? undefined : nearest(asked, questions.keys())
          yield { file, place: at('asks', index), message, expected: near }
        }
      }
    }
  },
}
