import { expect, test } from 'vitest'
import type { Edition, Page } from '../../src/library/library.ts'
import type { Place } from '../../src/library/place.ts'
import { placeOfSentence, sentencesOf } from '../../src/library/sentences.ts'
import { asthma, condition, library } from '../helpers/library.ts'

/** The sentences of a text that begins on line 7 of its file. */
function read(text: string) {
  const { editions, textOf } = library({ [asthma]: condition(text) })
  const page = (editions[0] as Edition).pages.get('asthma') as Page
  const lines = textOf(asthma)?.split('\n') ?? []
  const written = ({ line, column, endLine, endColumn }: Place) =>
    [...lines.slice(line - 1, endLine - 1), lines[endLine - 1]?.slice(0, endColumn - 1) ?? '']
      .join('\n')
      .slice(column - 1)
  return sentencesOf(page.body ?? { blocks: [] }, 'en').map((it) => ({
    ...it,
    written: written(placeOfSentence(it)),
  }))
}

test('a sentence has the claims and links that stand in it', () => {
  const found = read(
    'An [airway](term:airway) is a tube [@a; @b]. It may swell [@c]. Ask [us](guide:visit). [@d]',
  )
  expect(found.map(({ text, claims, links }) => [text, claims, links])).toEqual([
    ['An airway is a tube.', ['a', 'b'], ['term:airway']],
    ['It may swell.', ['c'], []],
    ['Ask us.', ['d'], ['guide:visit']],
  ])
})

test.each([
  ['escapes', 'One \\* star. Two \\[stars\\] *here*. End.', 'Two \\[stars\\] *here*.'],
  ['an entity', 'Salt &amp; air. It goes *in*.', 'It goes *in*.'],
  ['a citation before it', 'Air goes in [@a]. It goes out [@b].', 'It goes out [@b].'],
  ['emoji and combining marks', '😀 e\u0301. It goes 😀 out.', 'It goes 😀 out.'],
  ['a line break in a list', '- Air. It\n  goes out.', 'It\n  goes out.'],
])('a sentence stands where its letters do, with %s', (_, text, written) =>
  expect(read(text).map((it) => it.written)).toContain(written),
)

test('a sentence knows the components that it stands in', () => {
  const [, inside] = read('Air.\n\n<NotSaid>\n\n- Nothing on air.\n\n</NotSaid>')
  expect(inside?.block.within).toEqual(['NotSaid'])
})
