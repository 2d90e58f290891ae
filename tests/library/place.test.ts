import { expect, test } from 'vitest'
import { placer, ranger } from '../../src/library/place.ts'

const text = 'one\r\n😀 two\n\ne\u0301'
const place = placer(text)

test.each([
  ['the start', 0, 0, [1, 1, 1, 1]],
  ['a word', 0, 3, [1, 1, 1, 4]],
  ['the end of a line that ends in CRLF', 3, 5, [1, 4, 2, 1]],
  ['a word after an emoji, which is two columns', 8, 11, [2, 4, 2, 7]],
  ['an empty line', 12, 12, [3, 1, 3, 1]],
  ['a letter with a combining mark, which is two columns', 13, 15, [4, 1, 4, 3]],
  ['more than one line', 8, 14, [2, 4, 4, 2]],
])('places %s, and finds it again', (_, start, end, [line, column, endLine, endColumn]) => {
  const found = place(start, end)
  expect(found).toEqual({ line, column, endLine, endColumn })
  expect(ranger(text)(found)).toEqual([start, end])
})

test('finds the end of a line or of the text for what is past it', () => {
  const range = ranger(text)
  expect(range({ line: 2, column: 50, endLine: 2, endColumn: 60 })).toEqual([11, 11])
  expect(range({ line: 9, column: 1, endLine: 9, endColumn: 2 })).toEqual([text.length, text.length])
})

test('places a point, also where the end lies before the start', () => {
  const point = { line: 2, column: 4, endLine: 2, endColumn: 4 }
  expect(place(8)).toEqual(point)
  expect(place(8, 2)).toEqual(point)
})

test('places the only point of an empty text', () => {
  expect(placer('')(0)).toEqual({ line: 1, column: 1, endLine: 1, endColumn: 1 })
})
