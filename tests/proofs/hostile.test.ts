import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readTree } from '../../scripts/lib/read-tree.ts'
import {
  asthma,
  checkAll,
  claim,
  comparison,
  condition,
  type Files,
  guide,
  term,
} from '../helpers/library.ts'
import { processorTime } from '../helpers/processor-time.ts'
import { type Random, seeded } from '../helpers/random.ts'
import { projectDir, run } from '../helpers/run.ts'

const longest = 5000

/** The rules that report something; fails where that takes too long. What throws fails by itself. */
function rulesOf(files: Files): Set<string> {
  const taken = processorTime()
  const findings = checkAll(files)
  expect(taken()).toBeLessThan(longest)
  expect(findings.filter((finding) => /\n\s+at |undefined|\[object/.test(finding))).toEqual([])
  return new Set(findings.map((finding) => finding.slice(0, finding.indexOf(':'))))
}

const page = (text: string): Files => ({ [asthma]: condition(text) })
const words = (text: string): Files => ({ 'en/glossary.yaml': text })
const meaning = (text: string) => words(term('airway', text))

const glossary = (entries: number, more = '') =>
  Array.from({ length: entries }, (_, at) => `- { id: t${at}, term: t${at}, means: A tube.${more} }\n`).join(
    '',
  )
const laughs = [...'abcdefghi']
  .map((name, at, all) => `${name}: &${name} [${at ? `*${all[at - 1]},`.repeat(9) : 'x'}]\n`)
  .join('')
const around = (open: string, times: number, close = '') => `${open.repeat(times)}x${close.repeat(times)}`
const inEachOther = (times: number, line: string) =>
  Array.from({ length: times }, (_, level) => `${'  '.repeat(level)}${line}`).join('\n')

describe('what no parser should be given is told', () => {
  test.each<[string, Files, string]>([
    ['a file of 5 MB', page('Air goes in. '.repeat(400_000)), 'file-unreadable'],
    ['a drawing of 5 MB', { 'figures/lungs.svg': '<svg/>'.repeat(1_000_000) }, 'file-unreadable'],
    ['a line of 10 MB', words(`- ${'a'.repeat(10_000_000)}`), 'file-unreadable'],
    ['a text of 130,000 characters', page('Air goes in. '.repeat(10_000)), 'mdx-invalid'],
    ['a meaning of 150,000 characters', meaning('Air. '.repeat(30_000)), 'mdx-invalid'],
    [
      'bytes that are not UTF-8',
      { [asthma]: new Uint8Array([45, 45, 45, 10, 0xff, 0xfe, 0xc0]) },
      'file-unreadable',
    ],
    ['half of a letter', { [asthma]: new Uint8Array([0xf0, 0x9f, 0x98]) }, 'file-unreadable'],
    ['UTF-16', { [asthma]: new Uint8Array(Buffer.from(condition('Air.'), 'utf16le')) }, 'file-unreadable'],
    ['an empty page', { [asthma]: '' }, 'yaml-invalid'],
    ['a page of a byte order mark', { [asthma]: '\uFEFF' }, 'yaml-invalid'],
    ['a page of NUL bytes', { [asthma]: '\0'.repeat(1000) }, 'file-unreadable'],
    [
      'a NUL byte in a field',
      { [asthma]: condition('Air.').replace('Asthma', 'A\0sthma') },
      'file-unreadable',
    ],
    ['a sign for a terminal', page('Air \u001b[2J goes.'), 'file-unreadable'],
    ['frontmatter that does not end', { [asthma]: `---\n${'name: x\n'.repeat(10_000)}` }, 'yaml-invalid'],
    ['lines that begin frontmatter', { [asthma]: `x${'---\n'.repeat(100_000)}` }, 'yaml-invalid'],
    ['an empty clinic', { 'site.yaml': '' }, 'field-invalid'],
    ['an empty library', { 'site.yaml': '\uFEFF' }, 'library-empty'],
    ['two files of one id', { [asthma]: condition(), 'en/guides/asthma.mdx': guide() }, 'page-id-duplicate'],
  ])('%s', (_, files, rule) => expect(rulesOf(files)).toContain(rule))
})

describe('nesting is told', () => {
  test.each<[string, Files, string]>([
    ['quotes', page(around('> ', 5000)), 'mdx-invalid'],
    ['lists', page(around('- ', 5000)), 'mdx-invalid'],
    ['lists, a line each', page(inEachOther(300, '- a')), 'mdx-invalid'],
    ['components', page(around('<A>', 5000, '</A>')), 'mdx-invalid'],
    ['components that are not closed', page('<A>\n'.repeat(5000)), 'mdx-invalid'],
    ['bold text', page(around('**a ', 5000, ' a**')), 'mdx-invalid'],
    ['brackets of a link, which are text', page(`${around('[', 1000, ']')}(term:airway)`), 'term-unknown'],
    ['brackets in code', page(`{${around('(', 5000, ')')}}`), 'mdx-invalid'],
    ['brackets in the code of an attribute', page(`<A b={${around('[', 5000, ']')}} />`), 'mdx-invalid'],
    ['brackets in an export', page(`export const a = ${around('[', 5000, ']')}`), 'mdx-invalid'],
    ['components in code in components', page('{<A>'.repeat(60)), 'mdx-invalid'],
    ['components in code, and brackets that close nothing', page('{<A>]]'.repeat(60)), 'mdx-invalid'],
    ['tags without an end in code', page('{<A>}'.repeat(60)), 'mdx-invalid'],
    ['code without brackets', page(`{${'!'.repeat(100_000)}x}`), 'mdx-invalid'],
    ['code in a field', meaning(`{${around('(', 5000, ')')}}`), 'mdx-invalid'],
    ['lists of YAML', words(around('[', 50_000, ']')), 'yaml-invalid'],
    ['lists of YAML that are not closed', words('['.repeat(1_000_000)), 'yaml-invalid'],
    ['maps of YAML', words(around('{a: ', 50_000, '}')), 'yaml-invalid'],
    ['lists of YAML by hyphens', words('- '.repeat(50_000)), 'yaml-invalid'],
    ['maps of YAML, a line each', words(inEachOther(300, 'a:')), 'yaml-invalid'],
    ['words of the interface', { 'en/interface.yaml': inEachOther(90, 'page:') }, 'interface-word-unknown'],
    ['fields of the clinic', { 'site.yaml': inEachOther(90, 'clinic:') }, 'field-unknown'],
  ])('of %s', (_, files, rule) => expect(rulesOf(files)).toContain(rule))
})

describe('YAML that grows without end is told', () => {
  test.each<[string, Files, string]>([
    ['aliases of aliases', words(laughs), 'yaml-invalid'],
    ['an alias of what it stands in', words('- &a { id: x, term: x, means: *a }'), 'yaml-invalid'],
    ['aliases without number', words(`- &a b\n- [${'*a, '.repeat(50_000)}]`), 'yaml-invalid'],
    [
      'anchors without number',
      words(Array.from({ length: 20_000 }, (_, at) => `- &a${at} [*a${at}]`).join('\n')),
      'yaml-invalid',
    ],
    [
      'keys without number',
      { [asthma]: condition('Air.', inEachOther(1, glossaryKeys(50_000))) },
      'field-unknown',
    ],
    ['faults without number', words('}\n'.repeat(500_000)), 'yaml-invalid'],
    ['commas', words(`[${','.repeat(1_000_000)}`), 'yaml-invalid'],
    ['quotes', words('"'.repeat(1_000_000)), 'yaml-invalid'],
    ['entries without number', words(glossary(5000)), 'term-unused'],
    ['entries of one id', words('- { id: a, term: a, means: Air. }\n'.repeat(5000)), 'term-duplicate'],
  ])('%s', (_, files, rule) => expect(rulesOf(files)).toContain(rule))
})

function glossaryKeys(count: number): string {
  return Array.from({ length: count }, (_, at) => `key${at}: 1`).join('\n')
}

describe('signs that mean something to a pattern do not hang', () => {
  const signs = [
    '(', '[', '{', '<', '"', "'", '`', '*', '_', '~', '|', '\\', '&', '#', '!', '@', ':', '-', '=', '.', ' ', '\t', '\n',
    '\r', '\0', '\u2028', '\u0301', '😀', '\ud800', '[@', '@]', '](', '][', '![', '[^', '[a](', '[a][', '*a_ ', '<A ', '</',
    '{/*', '*/', '&#', '| a ', '|-', '- ', '> ', '1. ', '# ', 'a.', 'a. A', 'www.', 'a@b.', '  \n', 'id:', 'id: ', '[@a; ',
    '@a; ', 'term:', '](term:', '<!--', 'http://', '$&', '%00', '…', '« ',
  ] // biome-ignore format: a list of signs
  test.each(signs)('%j', (sign) => {
    const text = sign.repeat(60_000 / sign.length)
    rulesOf(page(text))
    rulesOf(page(`a${text}b.`))
    rulesOf(meaning(JSON.stringify(text).slice(1, -1)))
    rulesOf({
      [asthma]: text,
      'en/glossary.yaml': text,
      'en/questions.yaml': `- ${text}`,
      'figures/a.svg': text,
    })
  })
})

/** A library in which everything has one name; some of it has a letter too much. */
const named = (name: string): Files => ({
  'site.yaml': `clinic: { name: x, phone: x, ${name}: x }\n${name}: x\n`,
  [`en/conditions/${name}.mdx`]: condition(
    `[a](term:${name}) [b](condition:${name}#${name}) [c](${name}:${name}) [d](#${name}x) [@${name}; @${name}x]

## ${name}

<Figure id="${name}" ${name}="x" alt="x" /> <Choice id="${name}" /> <Question id="${name}" /> <${name} ${name}="x" />`,
    `${name}: x\nsymptoms: [${name}, ${name}x]\ntreatments: [{ id: ${name}, fit: ${name} }]\nalsoCalled: [${name}]`,
  ),
  [`en/guides/${name}x.mdx`]: guide(
    `[a](term:${name}x) [b](condition:${name}) [@${name}] <Figure id="${name}x" />`,
  ),
  'en/comparisons/inhalers.yaml': comparison(`{ text: x, claims: [${name}] }`).replace('puffer:', `${name}:`),
  'en/glossary.yaml': term(name) + term(name),
  'en/questions.yaml': `- { id: ${name}, ask: ${name}?, group: ${name}, for: self, about: [${name}], claims: [${name}] }`,
  'en/warning-signs.yaml': `- { id: ${name}, sign: x, level: urgent, act: x, on: [${name}], claims: [${name}] }`,
  'en/interface.yaml': `${name}: x\npage: { ${name}: x }\ngroups: { ${name}: x }\n`,
  'sources/references.yaml': `- { id: ${name}, kind: ${name}, title: x, publisher: x }\n`,
  'sources/claims/x.yaml': claim(name, name) + claim(name),
  [`figures/${name}.svg`]: '<svg/>',
  [`${name}/${name}.mdx`]: 'x',
})

test.each([
  ['constructor', 'constrictor'],
  ['toString', 'toStrung'],
  ['hasOwnProperty', 'hasOwnPropurty'],
  ['valueOf', 'valueIf'],
  ['__proto__', '__prota__'],
  ['__defineGetter__', '__defineGotter__'],
])('`%s` is a name as `%s` is', (name, other) => {
  const plain = (findings: string[]) => findings.map((finding) => finding.replaceAll(other, name)).sort()
  expect(plain(checkAll(named(name)))).toEqual(plain(checkAll(named(other))))
  expect('polluted' in {}).toBe(false)
})

/** Ways to break a text, by chance. */
const breaks: Record<string, (text: string, random: Random) => string> = {
  'cut short': (text, { below }) => text.slice(0, below(text.length)),
  'cut at its start': (text, { below }) => text.slice(below(text.length)),
  'its lines shuffled': (text, { shuffle }) => shuffle(text.split('\n')).join('\n'),
  'its words shuffled': (text, { shuffle }) => shuffle(text.split(' ')).join(' '),
  'a part left out': (text, { below }) => {
    const at = below(text.length)
    return text.slice(0, at) + text.slice(at + below(200))
  },
  'a part twice': (text, { below }) => {
    const at = below(text.length)
    return text.slice(0, at + below(400)) + text.slice(at)
  },
  'signs put in': (text, { below, pick }) => {
    let result = text
    for (let count = 0; count < 10; count++) {
      const at = below(result.length)
      result = result.slice(0, at) + pick(hostile) + result.slice(at)
    }
    return result
  },
}

const hostile = [
  '[', ']', '(', ')', '{', '}', '<', '>', '"', "'", '`', '*', '_', '|', '\\', '&a ', '*a', '#', '!', '@', ':', ': ', '- ',
  '? ', '\n', '\r', '\r\n', '\t', '\0', '\uFEFF', '\u2028', '\u0301', '😀', '\ud83d', '---\n', '```', '{/*', '*/}', '<A>', '</A>',
  '<A b={', '{...a}', 'import a from "b"\n', '[@', '[@a]', '[a](term:', '[^1]', '[a]: b\n', '!!set ', '<<: *a', '%YAML 9\n',
  '| a |\n|---|\n', '&#0;', '&amp;', '~~', '$', '__proto__', '...\n',
] // biome-ignore format: a list of signs

describe('a library that is broken by chance', async () => {
  const whole = Object.fromEntries(await readTree(join(projectDir, 'tests/fixtures/breathing')))
  const texts = Object.keys(whole).filter((file) => !file.endsWith('.svg'))
  const textOf = (file: string) => new TextDecoder().decode(whole[file] as Uint8Array)

  test('has no findings before', () => expect(checkAll(whole)).toEqual([]))

  test.each(Object.keys(breaks))('by a text %s is checked', (name) => {
    for (let seed = 0; seed < 60; seed++) {
      const random = seeded(seed)
      const file = random.pick(texts)
      rulesOf({ ...whole, [file]: breaks[name]?.(textOf(file), random) ?? '' })
    }
  })

  test('by bytes that are flipped is checked', () => {
    for (let seed = 0; seed < 60; seed++) {
      const { below, pick } = seeded(seed)
      const file = pick(texts)
      const bytes = Uint8Array.from(whole[file] as Uint8Array)
      for (let count = 0; count < 1 + below(10); count++) {
        const at = below(bytes.length)
        bytes[at] = (bytes[at] as number) ^ (1 << below(8))
      }
      rulesOf({ ...whole, [file]: bytes })
    }
  })

  test('by files in each other’s place is checked', () => {
    for (let seed = 0; seed < 20; seed++) {
      const others = seeded(seed).shuffle(texts)
      rulesOf({
        ...whole,
        ...Object.fromEntries(texts.map((file, at) => [file, textOf(others[at] as string)])),
      })
    }
  })
})

describe('the command tells of', () => {
  test.each<[string, Files]>([
    [
      'lines without end',
      { ...page('Air goes in. '.repeat(9000)), 'en/glossary.yaml': `- ${'a'.repeat(1_900_000)}` },
    ],
    ['code that overflows the stack', page(`{${around('(', 100_000, ')')}}`)],
    ['names that every object has', named('__proto__')],
    ['bytes that are not UTF-8', { [asthma]: new Uint8Array([0xff, 0xfe, 0, 0]) }],
    ['signs of a terminal', page('[\u001b[2J\u0007](term:\u001b]0;x\u0007)')],
  ])('%s', async (_, files) => {
    const folder = await mkdtemp(join(tmpdir(), 'careleaf-hostile-'))
    try {
      for (const [file, text] of Object.entries({ 'site.yaml': 'clinic: { name: x, phone: x }', ...files })) {
        await mkdir(dirname(join(folder, file)), { recursive: true })
        await writeFile(join(folder, file), text)
      }
      for (const format of ['text', 'json', 'github', 'sarif']) {
        const { code, output } = await run('check.ts', {
          args: ['--format', format],
          env: { CONTENT_DIR: folder },
        })
        expect(code).toBe(1)
        expect(output).not.toMatch(/\n\s+at .*:\d+:\d+|could not go on/)
        expect(output.length).toBeLessThan(1_000_000)
      }
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
