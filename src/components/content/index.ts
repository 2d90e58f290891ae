import Choice from './Choice.astro'
import Do from './Do.astro'
import DoNot from './DoNot.astro'
import Figure from './Figure.astro'
import Lines from './Lines.astro'
import NotSaid from './NotSaid.astro'
import Question from './Question.astro'
import TradeOff from './TradeOff.astro'
import WarningSigns from './WarningSigns.astro'

/** What an editor may use in MDX, by name. */
export const contentComponents = {
  Choice,
  Do,
  DoNot,
  Figure,
  Lines,
  NotSaid,
  Question,
  TradeOff,
  WarningSigns,
}
