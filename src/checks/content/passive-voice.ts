import type { Library } from '../../library/library.ts'
import { readingLevel } from '../../library/reading-level.ts'
import { placeOfSentence } from '../../library/sentences.ts'
import { passiveFinder } from '../passive-finder.ts'
import { isQuestion } from '../phrases.ts'
import type { Rule } from '../rule.ts'

/** Below this a single sentence would be too large a share. */
const fewestSentences = 10

export const passiveVoice: Rule<Library> = {
  id: 'passive-voice',
  severity: 'warning',
  summary: 'Few sentences of a page should be passive.',
  alone: true,
  *check({ editions, site }) {
    const limit = site.limits.passivePercent
    for (const edition of editions) {
      const isPassive = passiveFinder(edition.words)
      if (!isPassive) continue
      for (const page of edition.allPages) {
        const sentences = readingLevel(edition, page).sentences.filter(({ text }) => !isQuestion(text))
        if (sentences.length < fewestSentences) continue
        const [first, ...more] = sentences.filter(isPassive)
        const share = first ? Math.round(((1 + more.length) / sentences.length) * 100) : 0
        if (!first || share <= limit) continue
        const count = `${1 + more.length} of ${sentences.length}`
        const message = `Unexpected share of passive sentences, ${count} or ${share}%, expected at most ${limit}%: this is the first`
        yield { file: page.file, place: placeOfSentence(first), message }
      }
    }
  },
}
