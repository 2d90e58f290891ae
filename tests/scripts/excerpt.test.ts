import width from 'fast-string-width'
import { describe, expect, test } from 'vitest'
import { excerpt } from '../../scripts/lib/report/excerpt.ts'
import { processorTime } from '../helpers/processor-time.ts'

/** Marks below the first `[…]` of a line, brackets left out: `An [airway].` marks `airway`. */
function marked(text: string) {
  const start = text.indexOf('[')
  const end = text.indexOf(']') - 1
  const line = text.replace('[', '').replace(']', '')
  return excerpt(line, { line: 1, column: start + 1, endLine: 1, endColumn: end + 1 })
}

test.each([
  ['plain text', 'An [airway].', 'An airway.', '   ^^^^^^'],
  ['the start of a line', '[An] airway.', 'An airway.', '^^'],
  ['its end', 'An [airway]', 'An airway', '   ^^^^^^'],
  ['tabs before it', '\t[airway]', '    airway', '    ^^^^^^'],
  ['a tab in it', 'an [a\tb] c', 'an a    b c', '   ^^^^^^'],
  ['an emoji before it', '😀 [airway]', '😀 airway', '   ^^^^^^'],
  ['an emoji in it', 'an [😀 airway].', 'an 😀 airway.', '   ^^^^^^^^^'],
  ['an emoji of several', '👨‍👩‍👧 [a]', '👨‍👩‍👧 a', '   ^'],
  ['a flag', '🇫🇮 [a]', '🇫🇮 a', '   ^'],
  ['wide signs before it', '気道の[管]です', '気道の管です', '      ^^'],
  ['wide signs in it', 'a [気道] b', 'a 気道 b', '  ^^^^'],
  ['combining marks before it', 're\u0301sume\u0301 [a]', 're\u0301sume\u0301 a', '       ^'],
  ['combining marks in it', 'a [e\u0301te\u0301] b', 'a e\u0301te\u0301 b', '  ^^^'],
  ['a sign that has no place of its own', 'a\u200B[b]', 'a\uFFFDb', '  ^'],
  ['a command for the terminal', '\u001B[31m', '\uFFFD[31m', '^'],
])('marks %s', (what, text, line, marks) => {
  const found =
    what === 'a command for the terminal'
      ? excerpt(text, { line: 1, column: 1, endLine: 1, endColumn: 2 })
      : marked(text)
  expect(found).toEqual({ line, marks })
})

test.each<[string, [number, number, number, number], string]>([
  ['a place without length', [1, 4, 1, 4], '   ^'],
  ['the end of the line', [1, 10, 1, 10], '         ^'],
  ['what is past the end of the line', [1, 30, 1, 40], '         ^'],
  ['what goes on below, to the end of the line', [1, 4, 3, 1], '   ^^^^^^'],
])('marks %s', (_, [line, column, endLine, endColumn], marks) => {
  expect(excerpt('An airway', { line, column, endLine, endColumn })?.marks).toBe(marks)
})

test.each(['', '  ', '\t'])('shows nothing of a line without text', (line) => {
  expect(excerpt(line, { line: 1, column: 1, endLine: 1, endColumn: 1 })).toBeUndefined()
})

describe('of a long line', () => {
  /** What stands above the marks; every sign is one column wide. */
  function above({ line = '', marks = '' }: { line?: string; marks?: string } = {}) {
    return line.slice(marks.indexOf('^'), marks.lastIndexOf('^') + 1)
  }

  test.each([
    ['at its start', 0],
    ['near its start', 70],
    ['where it is first cut', 97],
    ['in the middle', 500],
    ['near its end', 960],
    ['at its end', 1000],
  ])('shows a stretch with what is %s', (_, before) => {
    const found = marked(`${'a'.repeat(before)}[here]${'b'.repeat(1000 - before)}`)
    expect(above(found)).toBe('here')
    expect(width(found?.line ?? '')).toBeLessThanOrEqual(102)
    expect(found?.line.startsWith('…')).toBe(before > 96)
    expect(found?.line.endsWith('…')).toBe(before < 960)
  })

  test('marks as much as is shown of a long range', () => {
    const found = marked(`a [${'b'.repeat(400)}] c`)
    expect(found?.line).toBe(`a ${'b'.repeat(98)}…`)
    expect(found?.marks).toBe(`  ${'^'.repeat(98)}`)
  })

  test('never cuts a wide sign, and counts its columns', () => {
    const found = marked(`${'気'.repeat(300)}[管]${'気'.repeat(300)}`)
    const at = width((found?.line ?? '').split('管')[0] ?? '')
    expect(found?.marks).toBe(`${' '.repeat(at)}^^`)
  })

  test('takes no longer for ten million signs', () => {
    const taken = processorTime()
    expect(above(marked(`${'a'.repeat(5e6)}[here]${'b'.repeat(5e6)}`))).toBe('here')
    expect(taken()).toBeLessThan(2000)
  })
})
