import { describe, expect, test } from 'vitest'
import type { Place } from '../../src/library/place.ts'
import type { Problem } from '../../src/library/problem.ts'
import { readInline } from '../../src/library/read-markdown.ts'
import { type Path, readYaml, type Yaml } from '../../src/library/read-yaml.ts'
import { readSourceFile, type SourceFile } from '../../src/library/source-file.ts'
import { processorTime } from '../helpers/processor-time.ts'

function read(text: string | Uint8Array) {
  const problems: Problem[] = []
  const source = readSourceFile('a.yaml', text, problems) as SourceFile
  return { source, problems, yaml: readYaml(source, problems) as Yaml }
}

const show = ({ line, column, endLine, endColumn }: Place) => `${line}:${column}-${endLine}:${endColumn}`

describe('at', () => {
  const list = 'terms:\n  - id: airway\n    also: [tube, "the pipe"]\n'
  test.each<[string, string | Uint8Array, Path, string]>([
    ['a value', 'id: airway', ['id'], '1:5-1:11'],
    ['a value of a list', list, ['terms', 0, 'also', 1], '3:18-3:28'],
    ['a value by the number of its list as text', list, ['terms', '0', 'id'], '2:9-2:15'],
    ['a value in a file with CRLF', list.replaceAll('\n', '\r\n'), ['terms', 0, 'also', 0], '3:12-3:16'],
    ['a value after a byte order mark', '\ufeffid: airway', ['id'], '1:5-1:11'],
    ['a value after a byte order mark in bytes', new TextEncoder().encode('\ufeffid: a'), ['id'], '1:5-1:6'],
    ['a value after tabs', 'id:\t\tairway', ['id'], '1:6-1:12'],
    ['a value after an emoji', '{ "😀": 1, id: airway }', ['id'], '1:16-1:22'],
    ['a value with a combining mark', 'id: e\u0301e', ['id'], '1:5-1:8'],
    ['a quoted value, with its quotes', "id: 'it''s'", ['id'], '1:5-1:12'],
    ['a folded value, up to its last letter', 'id: >\n  one\n  two\n\nnext: 1', ['id'], '1:5-3:6'],
    ['what an alias stands for', 'a: &a [x]\nb: *a', ['b'], '1:7-1:10'],
    ['a value in what an alias stands for', 'a: &a [x]\nb: *a', ['b', 0], '1:8-1:9'],
    ['the first line of a map, of all and in CRLF', list.replaceAll('\n', '\r\n'), [], '1:1-1:7'],
    ['the first line of a list in a list', list, ['terms'], '2:3-2:15'],
    ['the first line of a map in brackets', 'a: { b: 1,\n  c: 2 }', ['a'], '1:4-1:11'],
    ['a map on one line', 'a: { b: 1 }', ['a'], '1:4-1:12'],
    ['where a map begins for what is missing', list, ['terms', 0, 'means'], '2:5-2:5'],
    ['where a text begins for what is missing', 'a: b', ['a', 'c', 'd'], '1:4-1:5'],
    ['the start of an empty file', '', ['id'], '1:1-1:1'],
  ])('places %s', (_, text, path, place) => expect(show(read(text).yaml.at(...path))).toBe(place))
})

test.each<[string, string, Path, string]>([
  ['a key', 'airway:\n  id: 1', ['airway', 'id'], '2:3-2:5'],
  ['a quoted key', '"air way": 1', ['air way'], '1:1-1:10'],
  ['a key that is a number', '2020: 1', ['2020'], '1:1-1:5'],
  ['a key that every object has', 'a: 1\n__proto__: 1', ['__proto__'], '2:1-2:10'],
  ['the map of a key that is missing', 'a: { b: 1 }', ['a', 'c'], '1:4-1:12'],
])('keyAt places %s', (_, text, path, place) => expect(show(read(text).yaml.keyAt(...path))).toBe(place))

describe('a link and a citation in a text have their exact places', () => {
  test.each([
    ['plain', 'm: One [two](term:two) [@a]', '[two](term:two)'],
    ['plain over two lines', 'm: One\n  😀 [two](term:two)\n  three [@a]', '[two](term:two)'],
    ['in single quotes', "m: 'It''s [two](term:two) [@a]'", '[two](term:two)'],
    ['in double quotes', 'm: "One: [two](term:two) [@a]"', '[two](term:two)'],
    ['after escaped quotes', 'm: "\\"One\\" [two](term:two) [@a]"', '[two](term:two)'],
    ['after an escaped line break', 'm: "One\\nmore words [two](term:two) [@a]"', '[two](term:two)'],
    [
      'after an escaped letter that stands later too',
      'm: "\\u00e9t\\xe9 [two](term:two) été [@a]"',
      '[two](term:two)',
    ],
    [
      'after an escaped emoji that stands later too',
      'm: "\\U0001F600 [two](term:two) 😀 [@a]"',
      '[two](term:two)',
    ],
    ['after an escaped end of line', 'm: "One \\\n   [two](term:two) [@a]"', '[two](term:two)'],
    [
      'after an escaped end of line and an escaped letter',
      'm: "One \\\n  \\xe9 [two](term:two) é [@a]"',
      '[two](term:two)',
    ],
    ['after a combining mark', 'm: e\u0301 [two](term:two) [@a]', '[two](term:two)'],
    ['in a folded text', 'm: >-\n  One\n  [two](term:two)\n\n  three [@a]\n', '[two](term:two)'],
    [
      'in a folded text after a note with the same letters',
      'm: > # [two](t)\n  [two](term:two) [@a]\n',
      '[two](term:two)',
    ],
    ['in a literal text', 'm: |-\n  - One [two](term:two)\n  - [@a]\n', '[two](term:two)'],
    ['in a literal text with CRLF', 'm: |\r\n  One\r\n\r\n  [two](term:two) [@a]\r\n', '[two](term:two)'],
    ['that an alias stands for', 'a: &a One [two](term:two) [@a]\nm: *a', '[two](term:two)'],
  ])('%s', (_, text, link) => {
    const { source, yaml, problems } = read(text)
    const value = (yaml.value as { m: string }).m
    const markdown = readInline(value, source, yaml.offsetsOf('m'), problems)
    const lines = source.text.split('\n')
    const under = ({ line, column, endLine, endColumn }: Place) =>
      line === endLine ? lines[line - 1]?.slice(column - 1, endColumn - 1) : undefined
    expect(markdown?.links.map(({ place }) => under(place()))).toEqual([link])
    expect(markdown?.citations.map(({ place }) => under(place()))).toEqual(['a'])
    expect(problems).toEqual([])
  })
})

describe('one fault gives one problem', () => {
  test.each([
    [
      'a quote that does not end',
      'a: "b\nc: [d\n',
      '3:1-3:1 Missing `"`, expected one at the end of the text that begins with it',
    ],
    ['a tab before a key', 'a:\n\tb: 1\n', '2:1-2:2 Unexpected tab, expected spaces before a field'],
    [
      'a key twice',
      'a: 1\nb: 2\na: 3\n',
      '3:1-3:2 Unexpected second field of this name, expected each field once',
    ],
    [
      'a list that does not end, in CRLF',
      'a: 1\r\nb: [c\r\n',
      '3:1-3:1 Missing `]`, expected one at the end of the line above',
    ],
    ['two documents', 'a: 1\n---\nb: 1\n', '2:1-4:1 Unexpected `---`, expected one document'],
    [
      'an alias of nothing',
      'a: *b',
      '1:1-1:1 Unexpected YAML: Unresolved alias (the anchor must be set before the alias): b',
    ],
  ])('%s', (_, text, expected) => {
    const { problems, yaml } = read(text)
    expect(problems.map(({ kind, place, message }) => `${kind} ${show(place)} ${message}`)).toEqual([
      `yaml-invalid ${expected}`,
    ])
    expect(yaml).toBeUndefined()
  })
})

describe('text that is made to hurt does not hang', () => {
  const letters = [...'abcdefghi']
  const laughs = letters
    .map((it, at) => `${it}: &${it} [${at ? `*${letters[at - 1]},`.repeat(9) : 'x'}]\n`)
    .join('')
  test.each([
    ['aliases without number', `a: &a b\nc: [${'*a, '.repeat(101)}]`],
    ['an alias of what it stands in', 'a: &a { b: [*a] }'],
    [
      'keys without number, and one twice',
      `${Array.from({ length: 20_000 }, (_, at) => `k${at}: 1`).join('\n')}\nk0: 1`,
    ],
    ['faults without number', ','.repeat(500_000).replace(/^/, '[')],
    ['values that grow without end', laughs],
    ['lists in lists without end', '['.repeat(50_000)],
    [
      'maps in maps without end',
      Array.from({ length: 1500 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    ],
    ['an alias of itself', 'a: &a [*a]\nb: [c'],
  ])('%s', (_, text) => {
    const taken = processorTime()
    expect(read(text).problems.map(({ kind }) => kind)).toEqual(['yaml-invalid'])
    expect(taken()).toBeLessThan(5000)
  })
})

test('a part of a file has the places of the file', () => {
  const problems: Problem[] = []
  const source = readSourceFile('a.mdx', '---\r\nid: airway\r\n---\r\n', problems) as SourceFile
  const yaml = readYaml(source, problems, 5, 17) as Yaml
  expect(show(yaml.at('id'))).toBe('2:5-2:11')
  expect([0, 1, 5, 6, 7].map(yaml.offsetsOf('id'))).toEqual([9, 10, 14, 15, 15])
})
