import { describe, expect, test } from 'vitest'
import { parseDocument } from 'yaml'
import { plainValue } from '../../src/library/plain-yaml.ts'

const scalars =
  'word|two words|~|null|Null|true|FALSE|yes|on|2026-11-22|12:30|007|0o17|0x1F|-3|+4|1.|.5|-1.5e3|1e3|.inf|-.Inf|.nan|1.2.3|a#b|a # note|"a \\u00e9\\n"|\'it\'\'s\'|http://a.b/c|[a, "b: c"]|{ a: b, c }|[]|{}|""'

describe('both parsers read the same', () => {
  test.each(scalars.split('|'))('value %s', (value) => {
    const text = `a: ${value}\nlist:\n  - ${value}\n`
    expect(plainValue(text)).toEqual(parseDocument(text).toJS())
  })

  test.each([
    ['nothing', ''],
    ['a note only', '# note\n'],
    ['texts of lines', 'a: |\n  one\n   two\n\nb: >-\n  one\n  two\n\n  three\nc: one\n  two\n'],
    ['a text that ends with lines', 'a: |+\n  one\n\n\nb: 1\n'],
    ['lists of fields', '- id: a\n  also: [b, c]\n-\n  id: d\n- - e\n  - f\n'],
    ['fields named as parts of objects', '__proto__: 1\nconstructor: { __proto__: 2 }\n'],
    ['fields that are no words', '1: a\ntrue: b\n'],
  ])('%s', (_, text) => {
    expect(JSON.stringify(plainValue(text))).toBe(JSON.stringify(parseDocument(text).toJS()))
  })
})

test.each([
  ['an anchor and its alias', 'a: &x 1\nb: *x\n'],
  ['a tag', 'a: !!str 1\n'],
  ['a tab', 'a:\t1\n'],
  ['a list over several lines', 'a: [\n  1\n]\n'],
  ['a number with an underscore', 'a: 1_000\n'],
  ['a field that stands twice', 'a: 1\na: 2\n'],
  ['a fault', 'a: "b\n'],
  ['two documents', 'a: 1\n---\nb: 2\n'],
  ['what nests too deep', `a: ${'{ a: '.repeat(101)}1${' }'.repeat(101)}\n`],
])('is left to the parser that says where it stands: %s', (_, text) => {
  expect(plainValue(text)).toBeUndefined()
})
