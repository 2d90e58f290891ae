import { startOfFile } from '../../library/place.ts'
import { type BuiltSite, wordsOf } from '../built-site.ts'
import type { Rule } from '../rule.ts'

export const headingsWrong: Rule<BuiltSite> = {
  id: 'headings-wrong',
  severity: 'error',
  summary: 'Every page must begin with its one `h1`, and no heading may skip a level.',
  alone: true,
  *check({ pages }) {
    for (const { file, elements, find } of pages) {
      const headings = elements.filter(({ tagName }) => /^h[1-6]$/.test(tagName))
      if (!headings.some(({ tagName }) => tagName === 'h1')) {
        yield { file, place: startOfFile, message: 'Missing `h1`, expected one heading for the whole page' }
      }
      let before = 0
      for (const heading of headings) {
        const { tagName } = heading
        const level = Number(tagName[1])
        const expected = expectedAfter(before, level, headings[0]?.tagName)
        const message = `Unexpected \`${tagName}\` over "${wordsOf(heading).trim()}", expected ${expected}`
        if (expected) yield { file, place: find(`<${tagName}`, heading), message }
        before = level
      }
    }
  },
}

/** What should stand in the place of a heading that is wrong, after one of another level. */
function expectedAfter(before: number, level: number, first: string | undefined): string | undefined {
  if (level === 1 && before > 0) return first === 'h1' ? 'no second `h1`' : 'it before all others'
  return level > before + 1 ? `\`h${before + 1}\`` : undefined
}
