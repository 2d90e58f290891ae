import type { Library } from '../../library/library.ts'
import type { Rule } from '../rule.ts'
import { textsOf } from '../texts-of.ts'

export const markLeftInText: Rule<Library> = {
  id: 'mark-left-in-text',
  severity: 'error',
  summary: 'A mark of a heading, a list or bold words must make one, and not be left in the text.',
  alone: true,
  *check({ editions }) {
    for (const { file, blocks } of editions.flatMap(textsOf)) {
      for (const { text, place } of blocks) {
        if (!anyMark.test(text)) continue
        for (const { pattern, what, mend } of marks) {
          for (const { 0: mark, index } of text.matchAll(pattern)) {
            const at = place(index, index + mark.length)
            const after = { ...at, line: at.endLine, column: at.endColumn }
            const edits = () => (mend === undefined ? [] : [{ file, place: after, text: mend }])
            yield { file, place: at, message: `Unexpected \`${mark}\` in the text, expected ${what}`, edits }
          }
        }
      }
    }
  },
}

// Most texts have none, which is soon seen.
const anyMark = /[#*+-]|\d[.)]/

/** What can be mended is mended by a text after the mark. */
const marks = [
  {
    pattern: /(?<=^| )#{1,6}(?=\p{L})/gu,
    what: 'a space between it and the words of the heading',
    mend: ' ',
  },
  { pattern: /(?<=^| )#{7,}/g, what: '`##` and a space before the words of a heading' },
  // Within a text, it stands where a sentence has ended: an item that was to be on a line of its own.
  {
    pattern: /(?:^|(?<=[.!?:] ))(?:[-*+](?=\p{L})|\d{1,2}[.)](?=\p{Lu}))/gu,
    what: 'a space between it and the words of the list',
  },
  { pattern: /\*\*/g, what: 'bold words between two of them, without a space inside' },
]
