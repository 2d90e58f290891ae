import type { Library } from '../../library/library.ts'
import { wordsAt } from '../../library/words.ts'
import { linksOf } from '../links-of.ts'
import type { Rule } from '../rule.ts'

export const linkTextEmpty: Rule<Library> = {
  id: 'link-text-empty',
  severity: 'error',
  summary: 'The words of a link must say where it leads.',
  alone: true,
  *check({ editions }) {
    for (const edition of editions) {
      const list = wordsAt(edition.words, 'links.say-nothing')
      const sayNothing = new Set(Array.isArray(list) ? list : [])
      for (const { file, url, text, place } of linksOf(edition)) {
        const words = plain(text)
        if (words && !sayNothing.has(words) && !isAddress(text, url)) continue
        const message = `Unexpected \`${text}\` as the words of a link, expected words that say where it leads`
        yield { file, place: place(), message }
      }
    }
  },
}

/** A phone number and a mail address are words that say where they lead. */
const isAddress = (text: string, url: string) => text === url || /^(https?:\/\/|www\.)\S+$/i.test(text.trim())

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
