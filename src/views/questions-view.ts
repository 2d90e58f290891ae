import type { Edition, Entry, Question } from '../library/library.ts'
import { apart, inlineHtml } from './inline-html.ts'
import type { Addresses } from './site-addresses.ts'
import type { QuestionsView, QuestionView } from './view.ts'

export function questionsView(
  { allQuestions }: Edition,
  addresses: Addresses,
  wanted: (question: Question) => boolean,
): QuestionsView {
  const found = allQuestions.filter(({ fields }) => wanted(fields))
  const view = (question: Entry<Question>): QuestionView => {
    const { ask, why, when, about } = question.fields
    return {
      id: question.id,
      ask,
      why: why && inlineHtml(question, 'why', why, apart(addresses)),
      when,
      about,
    }
  }
  return {
    sourced: found.filter(({ fields }) => !fields.outside).map(view),
    outside: found.filter(({ fields }) => fields.outside).map(view),
  }
}
