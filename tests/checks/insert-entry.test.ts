import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { applyEdits } from '../../scripts/lib/fix/apply-edits.ts'
import { insertEntry, type ListEntry } from '../../src/checks/insert-entry.ts'
import type { Path } from '../../src/library/read-yaml.ts'

/** A text after an entry was put into its list; the same text where nothing is to be done. */
function insert(text: string, path: Path, entry: ListEntry, file = 'a.yaml'): string {
  return applyEdits(text, insertEntry({ textOf: () => text }, file, path, entry)).text
}

const about = (text: string) => insert(text, ['about'], 'cough')

test.each([
  ['a list on one line', 'about: [asthma]\n', 'about: [asthma, cough]\n'],
  ['one with a comma at its end', 'about: [asthma,]\n', 'about: [asthma, cough,]\n'],
  [
    'one with a comment after it',
    'about: [ asthma ] # why\nid: a\n',
    'about: [ asthma, cough ] # why\nid: a\n',
  ],
  ['one that goes on below', 'about: [asthma,\n  cold]\n', 'about: [asthma,\n  cold, cough]\n'],
  [
    'one with an entry a line',
    'about: [\n  asthma, # one\n  cold # two\n]\n',
    'about: [\n  asthma, # one\n  cold, # two\n  cough\n]\n',
  ],
  [
    'one with an entry a line, each with a comma',
    'about: [\n  asthma,\n  cold, # two\n]\n',
    'about: [\n  asthma,\n  cold, # two\n  cough,\n]\n',
  ],
  ['a list below its key', 'about:\n  - asthma\nid: a\n', 'about:\n  - asthma\n  - cough\nid: a\n'],
  ['one at the margin', 'about:\n- asthma\nid: a\n', 'about:\n- asthma\n- cough\nid: a\n'],
  [
    'one with comments, on and after its last line',
    'about:\n  - asthma # one\n\n# below\nid: a\n',
    'about:\n  - asthma # one\n  - cough\n\n# below\nid: a\n',
  ],
  ['one that ends the file', 'about:\n  - asthma', 'about:\n  - asthma\n  - cough'],
  [
    'one that ends with a long text',
    'about:\n  - |\n    cold\nid: a\n',
    'about:\n  - |\n    cold\n  - cough\nid: a\n',
  ],
  ['an empty list', 'about: [] # none\n', 'about: [cough] # none\n'],
  ['an empty list with white space', 'about: [ ]\n', 'about: [cough]\n'],
  ['a key without a value', 'about: # none yet\nid: a\n', 'about: [cough] # none yet\nid: a\n'],
  ['a key with nothing', 'about: null # none yet\n', 'about: [cough] # none yet\n'],
  ['a missing key', 'id: a # one\n', 'id: a # one\nabout: [cough]\n'],
  ['a missing key in a file without a last line break', 'id: a', 'id: a\nabout: [cough]'],
  [
    'a missing key beside lists below their keys',
    'on:\n  - asthma\n# end\n',
    'on:\n  - asthma\nabout:\n  - cough\n# end\n',
  ],
  ['a missing key in braces', '{ id: a }\n', '{ id: a, about: [cough] }\n'],
  ['a missing key in empty braces', '{}\n', '{ about: [cough]}\n'],
  ['an empty file', '', 'about: [cough]\n'],
  [
    'lines that end in CRLF',
    'about:\r\n  - asthma\r\nid: a\r\n',
    'about:\r\n  - asthma\r\n  - cough\r\nid: a\r\n',
  ],
  ['a missing key with CRLF', 'id: a\r\n', 'id: a\r\nabout: [cough]\r\n'],
])('adds to %s', (_, text, wanted) => {
  expect(about(text)).toBe(wanted)
  expect(about(wanted)).toBe(wanted)
})

const choice = { id: 'daily-care', fit: 'may-help' }

test.each([
  [
    'in braces',
    'treatments:\n  - { id: rest, fit: may-help }\n',
    'treatments:\n  - { id: rest, fit: may-help }\n  - { id: daily-care, fit: may-help }\n',
  ],
  [
    'on lines below each other',
    'treatments:\n  - id: rest\n    fit: may-help # so far\n# end\n',
    'treatments:\n  - id: rest\n    fit: may-help # so far\n  - id: daily-care\n    fit: may-help\n# end\n',
  ],
  [
    'in a list on one line',
    'treatments: [{ id: rest, fit: may-help }]\n',
    'treatments: [{ id: rest, fit: may-help }, { id: daily-care, fit: may-help }]\n',
  ],
])('writes fields %s', (_, text, wanted) => {
  expect(insert(text, ['treatments'], choice)).toBe(wanted)
  expect(insert(wanted, ['treatments'], choice)).toBe(wanted)
})

test('adds to the list of an entry of a list', () => {
  const text = '- id: a\n  about: [asthma]\n- { id: b }\n'
  expect(insert(text, [0, 'about'], 'cough')).toBe('- id: a\n  about: [asthma, cough]\n- { id: b }\n')
  expect(insert(text, [1, 'about'], 'cough')).toBe(
    '- id: a\n  about: [asthma]\n- { id: b, about: [cough] }\n',
  )
})

test('adds to the fields of a page, and nowhere else', () => {
  const page = (list: string) => `---\nname: A\n${list}---\n\nabout: [text]\n`
  const add = (text: string) => insert(text, ['about'], 'cough', 'en/guides/a.mdx')
  expect(add(page('about: [asthma]\n'))).toBe(page('about: [asthma, cough]\n'))
  expect(add(page(''))).toBe(page('about: [cough]\n'))
  expect(add('about: [asthma]\n')).toBe('about: [asthma]\n')
})

test('writes an id that is like a number as a text', () => {
  expect(parse(insert('about: []\n', ['about'], '123'))).toEqual({ about: ['123'] })
})

test.each([
  ['that has the entry', 'about: [asthma, cough]\n'],
  ['that is no list', 'about: asthma\n'],
  ['that stands elsewhere', 'on: &on [asthma]\nabout: *on\n'],
  ['of a file that is no YAML', 'about: [asthma\n'],
  ['of a file that is a list', '- about: []\n'],
])('leaves a list %s', (_, text) => expect(about(text)).toBe(text))
