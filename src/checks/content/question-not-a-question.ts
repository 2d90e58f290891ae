import type { Library } from '../../library/library.ts'
import { phrasesAt } from '../../library/words.ts'
import type { Rule } from '../rule.ts'

export const questionNotAQuestion: Rule<Library> = {
  id: 'question-not-a-question',
  severity: 'error',
  summary: 'What a reader may ask must end as a question.',
  *check({ editions }) {
    for (const { allQuestions, words } of editions) {
      const marks = phrasesAt(words, 'prose.question-marks')
      if (marks.length === 0) continue
      for (const { file, fields, at } of allQuestions) {
        const end = fields.ask.replace(/[\s"'”’»)\]]+$/, '')
        if (marks.some((mark) => end.endsWith(mark))) continue
        const message = `Unexpected \`${lastWord(fields.ask)}\` at the end of a question, expected \`${marks[0]}\``
        yield { file, place: at('ask'), message }
      }
    }
  },
}

const lastWord = (text: string) => text.split(/\s+/).at(-1)
