import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import type { Markdown } from '../../src/library/markdown.ts'
import type { Place } from '../../src/library/place.ts'
import type { Problem } from '../../src/library/problem.ts'
import { readBody } from '../../src/library/read-markdown.ts'
import { readSourceFile, type SourceFile } from '../../src/library/source-file.ts'
import { processorTime } from '../helpers/processor-time.ts'

const show = ({ line, column, endLine, endColumn }: Place) => `${line}:${column}-${endLine}:${endColumn}`

function read(text: string, from = 0) {
  const problems: Problem[] = []
  const source = readSourceFile('a.mdx', text, problems) as SourceFile
  const body = readBody(source, problems, from) as Markdown
  return { body, problems: problems.map(({ kind, place, message }) => `${kind} ${show(place)} ${message}`) }
}

describe('citations', () => {
  test.each<[string, string, string[]]>([
    ['one id', 'Air [@a].', ['a 1:7-1:8']],
    ['several ids', 'Air [@A-endo-04; @b;@c].', ['A-endo-04 1:7-1:16', 'b 1:19-1:20', 'c 1:22-1:23']],
    ['ids with space around them', 'Air [@a ;  @b ].', ['a 1:7-1:8', 'b 1:13-1:14']],
    ['several marks, after an emoji', '😀 [@a] and [@b]', ['a 1:6-1:7', 'b 1:15-1:16']],
    ['a mark after a combining mark', 'e\u0301 [@a]', ['a 1:6-1:7']],
    ['ids over two lines', 'Air [@a;\n  @b].', ['a 1:7-1:8', 'b 2:4-2:5']],
    ['ids over two lines of CRLF', 'Air [@a;\r\n@b].', ['a 1:7-1:8', 'b 2:2-2:3']],
    ['a list', '- Air\n  - Air [@a]', ['a 2:11-2:12']],
    [
      'a table',
      '| Air [@a] | x |\n|---|---|\n| 😀 | é [@b; @c] |',
      ['a 1:9-1:10', 'b 3:12-3:13', 'c 3:16-3:17'],
    ],
    ['a quote', '> Air\n> flows [@a]', ['a 2:11-2:12']],
    ['a component', '<Said>\n  Air [@a]\n</Said>', ['a 2:9-2:10']],
    ['a component on one line', '<Said>Air [@a]</Said>', ['a 1:13-1:14']],
    ['bold text and the words of a link', '**Air [@a]** [one [@b]](term:one)', ['a 1:9-1:10', 'b 1:21-1:22']],
    ['a heading', '## Air [@a]', ['a 1:10-1:11']],
    ['an id of nothing, and one that a comma is part of', '[@] [@a, @b]', [' 1:3-1:3', 'a, @b 1:7-1:12']],
  ])('are found: %s', (_, text, citations) => {
    const { body } = read(text)
    expect(body.citations.map(({ id, place }) => `${id} ${show(place())}`)).toEqual(citations)
  })

  test.each([
    ['code', 'Air `[@a]`\n\n```\n[@b]\n```'],
    ['a comment', 'Air {/* [@a] */}'],
    ['the address of a link', 'Air [@a](https://example.org/[@b])'],
    ['words in brackets', 'Air [a] [a@b]'],
  ])('are not found in %s', (_, text) => expect(read(text).body.citations).toEqual([]))

  test.each(['Air [@a; @b] and [@c].', '[@a;@b]', 'Air [@a; b]', '[@a, @b]', '[@a;]', '[@]', 'Air [@ a ]'])(
    'have the same ids in the tree as in the list: %s',
    (text) => {
      const { body } = read(text)
      const ids: string[] = []
      visit(body.tree(), (node: Nodes) => {
        if (node.type === 'citation') ids.push(...node.ids)
      })
      expect(ids).toEqual(body.citations.map(({ id }) => id))
    },
  )

  test('take the space before them out of the text', () => {
    const { children } = read('Air [@a], more.').body.tree().children[0] as Extract<
      Nodes,
      { type: 'paragraph' }
    >
    expect(children.map((node) => ('value' in node ? node.value : node.type))).toEqual([
      'Air',
      'citation',
      ', more.',
    ])
  })
})

describe('headings', () => {
  test.each<[string, string, string[]]>([
    ['small letters and hyphens', '## What it Is, today', ['what-it-is-today']],
    ['a number for each double', '## One\n\n## One\n\n### One', ['one', 'one-1', 'one-2']],
    ['a number where a layout has that part', '## Sources\n\n## Questions', ['sources-1', 'questions-1']],
    ['the words of links and bold text', '## *What* [it](term:it) `is`', ['what-it-is']],
    ['no citation', '## One [@a]\n\n## Two', ['one', 'two']],
    ['letters of every language', '## Über Äpfel\n\n## 肺', ['über-äpfel', '肺']],
    ['the name of what every object has', '## constructor\n\n## toString', ['constructor', 'tostring']],
    ['a heading in a component', '<Said>\n  ## One\n</Said>\n\n## One', ['one', 'one-1']],
  ])('have ids: %s', (_, text, ids) => expect(read(text).body.headings.map(({ id }) => id)).toEqual(ids))

  test('have their words, depth and place', () => {
    const headings = read('## One [@a]\n\nTwo\n---').body.headings
    expect(headings.map(({ text, depth, place }) => [text, depth, show(place)])).toEqual([
      ['One', 2, '1:1-1:12'],
      ['Two', 2, '3:1-4:4'],
    ])
  })
})

describe('links', () => {
  test.each<[string, string, string[]]>([
    ['after an emoji', '😀 [one](term:one)', ['term:one 1:4-1:19']],
    ['over two lines', '[one\ntwo](term:one)', ['term:one 1:1-2:15']],
    ['in a table', '| a | [one](term:one) |\n|---|---|', ['term:one 1:7-1:22']],
    ['with brackets and bold text in it', '[**a** (b)](guide:a#b)', ['guide:a#b 1:1-1:23']],
    ['as an address', '<p>https://example.org</p>', ['https://example.org 1:4-1:23']],
  ])('have their places: %s', (_, text, links) => {
    expect(read(text).body.links.map(({ url, place }) => `${url} ${show(place())}`)).toEqual(links)
  })
})

test('links by reference are links, with the citations of their words once', () => {
  const { body } = read('[one [@a]][b] [B][] [b] [c]\n\n[b]: term:one "T"\n[b]: term:two')
  expect(body.links.map(({ url, text, place }) => `${url} ${text} ${show(place())}`)).toEqual([
    'term:one one 1:1-1:14',
    'term:one B 1:15-1:20',
    'term:one b 1:21-1:24',
  ])
  expect(body.citations.map(({ id }) => id)).toEqual(['a'])
  const types: string[] = []
  visit(body.tree(), (node: Nodes) => {
    types.push(node.type)
  })
  expect(types.filter((type) => type === 'linkReference')).toEqual([])
})

describe('components', () => {
  test.each<[string, string, string[]]>([
    [
      'on one line',
      '<Figure id="lungs" alt="Two" />',
      ['Figure 1:2-1:8', 'id=lungs 1:13-1:18', 'alt=Two 1:25-1:28'],
    ],
    [
      'over several lines',
      '<Figure\n  id = \'lungs\'\n  alt="a\nb"\n/>',
      ['Figure 1:2-1:8', 'id=lungs 2:9-2:14', 'alt=a\nb 3:8-4:2'],
    ],
    ['with CRLF', '<Figure\r\n  id="a" />', ['Figure 1:2-1:8', 'id=a 2:7-2:8']],
    [
      'with signs of other syntax in a value',
      '<Figure alt="a > b=\'c\'" id="d" />',
      ['Figure 1:2-1:8', "alt=a > b='c' 1:14-1:23", 'id=d 1:29-1:30'],
    ],
    [
      'with an attribute whose name ends like another',
      '<A data-id="x" id="y" />',
      ['A 1:2-1:3', 'data-id=x 1:13-1:14', 'id=y 1:20-1:21'],
    ],
    ['without a value', '<A on id="" />', ['A 1:2-1:3', 'on= 1:4-1:6', 'id= 1:11-1:11']],
    ['in the middle of a line, after an emoji', '- 😀 <A id="x">b</A>', ['A 1:7-1:8', 'id=x 1:13-1:14']],
    ['in another', '<A>\n  <B id="x" />\n</A>', ['A 1:2-1:3', 'B 2:4-2:5', 'id=x 2:10-2:11']],
    [
      'with names that every object has',
      '<constructor __proto__="x" />',
      ['constructor 1:2-1:13', '__proto__=x 1:25-1:26'],
    ],
  ])('have the places of their attributes: %s', (_, text, found) => {
    const shown = read(text).body.components.flatMap(({ name, attributes, place, at }) => [
      `${name} ${show(place)}`,
      ...[...attributes].map(([key, value]) => `${key}=${value} ${show(at(key))}`),
    ])
    expect(shown).toEqual(found)
  })

  test('place what they do not have at their name', () => {
    expect(show(read('<Figure alt="id=1" />').body.components[0]?.at('id') as Place)).toBe('1:2-1:8')
  })
})

describe('a text is plain', () => {
  test.each([
    ['with components and citations', '<A id="x" b>One [@a]</A>'],
    ['with a comment', 'One {/* two */} three\n\n{/*\n  four\n*/}'],
    ['with braces in code', '`{x}`'],
    ['with braces of nothing', 'One {} two { }'],
  ])('%s', (_, text) => {
    const { body, problems } = read(text)
    expect([body.code, problems]).toEqual([undefined, []])
  })

  test.each([
    ['an expression', 'One {x} two {y}', '1:5-1:8'],
    ['an expression on its own', '{/* one */}\n\n{x}', '3:1-3:4'],
    ['an expression after a comment', '{/* one */ x}', '1:1-1:14'],
    ['an attribute that is an expression', '😀 <A count={3} />', '1:4-1:19'],
    ['attributes that are spread', '<A {...all} />', '1:1-1:15'],
    ['an import', 'import A from "a"\n\nOne', '1:1-2:1'],
    ['an export', 'One\n\nexport const a = 1\n', '3:1-4:1'],
  ])('but not with %s, and says where', (_, text, place) => {
    expect(show(read(text).body.code as Place)).toBe(place)
  })
})

describe('one fault gives one problem', () => {
  const closing = 'mdx-invalid 3:1-3:4 Missing closing tag for `<A>`'
  test.each([
    ['a component that is not closed, at its line', 'One.\n\n<A>\n\nTwo [@a] <B /> {/* c */}\n', closing],
    ['a component that is not closed, in CRLF', 'One.\r\n\r\n<A>\r\n\r\nTwo.\r\n', closing],
    [
      'a component that is closed by another',
      '😀 <A>x</B>',
      'mdx-invalid 1:8-1:12 Unexpected closing tag `</B>`, expected corresponding closing tag for `<A>` (1:4)',
    ],
    [
      'a brace that is not closed',
      'One\n\n- e\u0301 {',
      'mdx-invalid 3:6-3:7 Unexpected end of file in expression, expected a corresponding closing brace for `{`',
    ],
    [
      'an attribute without quotes',
      '<A id=x />',
      'mdx-invalid 1:1-1:3 Unexpected character after `<`, expected a valid JSX tag (note: to create a link in MDX, use `[text](url)`)',
    ],
  ])('%s', (_, text, problem) => expect(read(text)).toEqual({ body: undefined, problems: [problem] }))
})

test('a body keeps the places of its file, after frontmatter of other letters', () => {
  const text = '---\nname: 😀 e\u0301\n---\n\n[one](term:one)\n'
  const from = text.indexOf('---\n\n') + 3
  expect(read(text, from).body.links.map(({ place }) => show(place()))).toEqual(['5:1-5:16'])
})

test('nothing is found in an empty text', () => {
  expect(read('').body).toMatchObject({ links: [], citations: [], headings: [], components: [] })
})

test('a text that is made to hurt does not hang', () => {
  const taken = processorTime()
  for (const text of [
    '> '.repeat(500),
    '['.repeat(50_000),
    '*'.repeat(50_000),
    '<A>'.repeat(500),
    ' [@'.repeat(20_000),
    ']['.repeat(20_000),
    '[a][b]'.repeat(10_000),
    '[@a *b* [c] '.repeat(5_000),
  ]) {
    read(text)
  }
  expect(taken()).toBeLessThan(5000)
})
