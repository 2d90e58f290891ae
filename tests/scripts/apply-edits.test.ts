import { expect, test } from 'vitest'
import { applyEdits } from '../../scripts/lib/fix/apply-edits.ts'
import { placer } from '../../src/library/place.ts'

/** An edit of a range of a text. */
type Given = [start: number, end: number, text: string]

const apply = (text: string, ...edits: Given[]) =>
  applyEdits(
    text,
    edits.map(([start, end, inserted]) => ({ place: placer(text)(start, end), text: inserted })),
  )

test.each<[string, string, Given[], string, number]>([
  ['none', 'one', [], 'one', 0],
  ['one, and what is around it stays', 'one two three', [[4, 7, '2']], 'one 2 three', 1],
  [
    'several, in any order',
    'one two three',
    [
      [8, 13, '3'],
      [0, 3, '1'],
    ],
    '1 two 3',
    2,
  ],
  [
    'one at the start, one at the end',
    'one',
    [
      [0, 0, '<'],
      [3, 3, '>'],
    ],
    '<one>',
    2,
  ],
  ['one that takes something away', 'one two', [[3, 7, '']], 'one', 1],
  [
    'the same twice',
    'one two',
    [
      [0, 3, '1'],
      [0, 3, '1'],
    ],
    '1 two',
    1,
  ],
  [
    'the first of two that overlap',
    'one two',
    [
      [2, 5, 'x'],
      [0, 3, '1'],
    ],
    '1 two',
    1,
  ],
  [
    'the first of two that touch',
    'one two',
    [
      [3, 7, 'x'],
      [0, 3, '1'],
    ],
    '1 two',
    1,
  ],
  [
    'the first of two at one point',
    'one',
    [
      [1, 1, 'a'],
      [1, 1, 'b'],
    ],
    'oane',
    1,
  ],
  ['one in lines that end in CRLF', 'a\r\nb\r\nc', [[3, 4, 'x']], 'a\r\nx\r\nc', 1],
  ['one after an emoji', '😀 one', [[3, 6, '1']], '😀 1', 1],
])('applies %s', (_, text, edits, wanted, applied) => {
  expect(apply(text, ...edits)).toEqual({ text: wanted, applied })
})

test('applies all that add to one list, each once', () => {
  const add = (text: string) => ({ place: placer('[a]')(2), text, joins: true as const })
  expect(applyEdits('[a]', [add(', b'), add(', c'), add(', b')])).toEqual({ text: '[a, b, c]', applied: 2 })
})

test('applies the first of two that add and replace', () => {
  const place = placer('[a]')
  const edits = [
    { place: place(2), text: ', b', joins: true as const },
    { place: place(2, 3), text: ', c]' },
  ]
  expect(applyEdits('[a]', edits).text).toBe('[a, b]')
})
