import { describe, expect, test } from 'vitest'
import { fingerprints } from '../../scripts/lib/fingerprint.ts'
import type { Finding } from '../../src/checks/rule.ts'

const finding: Finding = {
  rule: 'term-unknown',
  severity: 'error',
  file: 'en/conditions/asthma.mdx',
  line: 5,
  column: 7,
  endLine: 5,
  endColumn: 27,
  message: 'Unexpected term `l5`, expected at most 30 words',
  url: 'src/checks/content/term-unknown.md',
}
const print = (other: Partial<Finding> = {}) => fingerprints([{ ...finding, ...other }])[0]

describe('a finding keeps its fingerprint', () => {
  test.each<[string, Partial<Finding>]>([
    ['when it moves', { line: 9, column: 1, endLine: 9, endColumn: 21 }],
    [
      'when a number of its message changes',
      { message: 'Unexpected term `l5`, expected at most 25.5 words' },
    ],
    ['when another value is near', { expected: 'l4' }],
  ])('%s', (_, other) => expect(print(other)).toBe(print()))
})

describe('a finding has another fingerprint', () => {
  test.each<[string, Partial<Finding>]>([
    ['of another rule', { rule: 'term-unused' }],
    ['in another file', { file: 'en/guides/visit.mdx' }],
    ['with another id', { message: 'Unexpected term `l4`, expected at most 30 words' }],
  ])('%s', (_, other) => expect(print(other)).not.toBe(print()))
})

test('equal findings of one file have different ones, which stay when all move', () => {
  const [first, second, other] = fingerprints([finding, { ...finding, line: 8 }, { ...finding, rule: 'a' }])
  expect(first).toMatch(/^[0-9a-f]{32}$/)
  expect(second).not.toBe(first)
  expect(other).not.toBe(second)
  expect(
    fingerprints([
      { ...finding, line: 6 },
      { ...finding, line: 9 },
    ]),
  ).toEqual([first, second])
})
