import type { Sentence } from '../library/sentences.ts'
import { phrasesAt, type Words } from '../library/words.ts'
import { onceFor } from './once-for.ts'
import { anyOf, clausesOf } from './phrases.ts'

/**
 * Finds sentences whose main verb is passive, by words alone: a form of "be" and a participle after it, in a clause
 * that no word such as "if" opens. None for a language without such lists. It cannot tell what is done from the state
 * it leaves: "the door is closed by the nurse" and "the door is closed" are both passive here.
 */
export const passiveFinder = onceFor((words: Words): ((sentence: Sentence) => boolean) | undefined => {
  const setOf = (key: string) => new Set(phrasesAt(words, `prose.passive.${key}`))
  const be = setOf('be')
  if (be.size === 0) return undefined
  const between = setOf('between')
  const subordinate = setOf('subordinate')
  const exceptions = setOf('exceptions')
  const participles = setOf('participles')
  const endings = [...setOf('endings')]
  const isParticiple = (word: string) =>
    !exceptions.has(word) && (participles.has(word) || endings.some((ending) => word.endsWith(ending)))

  const isPassive = (clause: readonly string[]) => {
    const opened = clause.findIndex((word) => subordinate.has(word))
    const main = opened === -1 ? clause : clause.slice(0, opened)
    return main.some((word, at) => {
      if (!be.has(word)) return false
      const verb = main.slice(at + 1).find((next) => !between.has(next))
      return verb !== undefined && isParticiple(verb)
    })
  }
  // Most sentences have no form of "be", which is soon seen.
  const anyBe = anyOf([...be])
  return ({ text }) => anyBe?.test(text) === true && clausesOf(text).some(isPassive)
})
