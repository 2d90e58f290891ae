import { stripVTControlCharacters } from 'node:util'
import { describe, expect, test } from 'vitest'
import { fingerprints } from '../../scripts/lib/fingerprint.ts'
import { type ReportContext, reporters, summary } from '../../scripts/lib/report/index.ts'
import type { Finding } from '../../src/checks/rule.ts'

const page = [
  '---',
  'name: Asthma',
  '---',
  '',
  'An 😀 [airway](term:airwy) narrows.',
  '\tA [tube',
  'x](term:tube)',
].join('\n')

const error: Finding = {
  rule: 'term-unknown',
  severity: 'error',
  file: 'en/conditions/asthma.mdx',
  line: 5,
  column: 7,
  endLine: 5,
  endColumn: 27,
  message: 'Unexpected term `airwy`, expected an entry of the glossary',
  expected: 'term:airway',
  url: 'src/checks/content/term-unknown.md',
}
const { expected: _, ...withoutExpected } = error
const warning: Finding = {
  ...withoutExpected,
  rule: 'review-overdue',
  severity: 'warning',
  file: 'site.yaml',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 1,
  message: 'Two\nlines, 100% sure',
  url: 'src/checks/content/review-overdue.md',
}
const findings = [error, warning]
const edit = {
  file: error.file,
  place: { line: 5, column: 16, endLine: 5, endColumn: 26 },
  text: 'term:airway',
}

const context: ReportContext = {
  folder: 'content',
  rules: [
    { id: 'review-overdue', summary: 'A page should be reviewed again.', severity: 'warning' },
    { id: 'term-unknown', summary: 'Every term must exist.', severity: 'error' },
  ],
  textOf: (file) => (file === error.file ? page : undefined),
}

describe('text', () => {
  const textOf = (...all: Finding[]) => stripVTControlCharacters(reporters.text(all, context))
  const excerptOf = (place: Partial<Finding>, text = page) =>
    stripVTControlCharacters(reporters.text([{ ...error, ...place }], { ...context, textOf: () => text }))
      .split('\n')
      .slice(2)

  test('shows each finding below its file, with its line and what was meant', () => {
    expect(textOf(...findings).split('\n')).toEqual([
      'content/en/conditions/asthma.mdx',
      '  5:7  error  Unexpected term `airwy`, expected an entry of the glossary. Did you mean `term:airway`?  term-unknown',
      '      An 😀 [airway](term:airwy) narrows.',
      '            ^^^^^^^^^^^^^^^^^^^^',
      '',
      'content/site.yaml',
      '  1:1  warning  Two lines, 100% sure  review-overdue',
    ])
  })

  test('shows a file once, and nothing for no findings', () => {
    expect(textOf(error, { ...error, line: 2 }).match(/asthma\.mdx/g)).toHaveLength(1)
    expect(textOf()).toBe('')
  })

  test('underlines to the end of the line what goes on below it', () => {
    const place = { line: 6, column: 4, endLine: 7, endColumn: 14 }
    expect(excerptOf(place)).toEqual(['          A [tube', '            ^^^^^'])
  })

  test('cannot be steered by what a file says', () => {
    const finding = { ...error, message: 'Unexpected `\u001B[2J\u0007`' }
    expect(
      reporters.text([finding], { ...context, textOf: () => '\n\n\n\n\u001B[31mred \u202E!' }),
    ).not.toMatch(
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what must not be there
      /\u001B\[(2J|31mred)|\u0007|\u202E/,
    )
  })

  test('reads lines that end in CRLF', () => {
    expect(excerptOf({ line: 2, column: 1, endLine: 2, endColumn: 4 }, 'a\r\nfour\r\n')).toEqual([
      '      four',
      '      ^^^',
    ])
  })

  test('shows no line for a file without text', () => {
    expect(excerptOf({ line: 1 }, '')).toEqual([])
  })
})

describe('json', () => {
  const read = (all: Finding[]) => JSON.parse(reporters.json(all, context)) as Finding[]

  test('is one array of the findings, in their order', () => {
    expect(read(findings)).toEqual(findings)
    expect(read([])).toEqual([])
  })

  test('keeps edits to itself', () => {
    expect(read([{ ...error, edits: [edit] }])).toEqual([error])
  })

  test('has the keys of the contract, `expected` only where it is offered', () => {
    const keys = [
      'rule',
      'severity',
      'file',
      'line',
      'column',
      'endLine',
      'endColumn',
      'message',
      'expected',
      'url',
    ]
    expect(read(findings).map((each) => Object.keys(each).sort())).toEqual([
      keys.toSorted(),
      keys.filter((key) => key !== 'expected').toSorted(),
    ])
  })
})

describe('github', () => {
  test('is one annotation a line', () => {
    expect(reporters.github(findings, context).split('\n')).toEqual([
      '::error file=content/en/conditions/asthma.mdx,line=5,col=7,endLine=5,endColumn=27,title=term-unknown::Unexpected term `airwy`, expected an entry of the glossary. Did you mean `term:airway`?',
      '::warning file=content/site.yaml,line=1,col=1,endLine=1,endColumn=1,title=review-overdue::Two%0Alines, 100%25 sure',
    ])
  })

  test('has no columns for what goes on below its line, as GitHub refuses them', () => {
    const finding = { ...warning, endLine: 2, endColumn: 5 }
    expect(reporters.github([finding], context)).toBe(
      '::warning file=content/site.yaml,line=1,endLine=2,title=review-overdue::Two%0Alines, 100%25 sure',
    )
  })

  test('escapes what would end a file name or start another command', () => {
    const finding = { ...warning, file: 'en/a,b:c%.mdx', message: 'One\r\n::error::Two' }
    expect(reporters.github([finding], context)).toBe(
      '::warning file=content/en/a%2Cb%3Ac%25.mdx,line=1,col=1,endLine=1,endColumn=1,title=review-overdue::One%0D%0A::error::Two',
    )
  })
})

describe('sarif', () => {
  const runOf = (...all: Finding[]) => JSON.parse(reporters.sarif(all, context)).runs[0]

  test('is of version 2.1.0, and has the rules', () => {
    expect(JSON.parse(reporters.sarif([], context))).toMatchObject({
      version: '2.1.0',
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      runs: [{ results: [] }],
    })
    expect(runOf().tool.driver.rules).toEqual(
      context.rules.map(({ id, summary, severity }) => ({
        id,
        shortDescription: { text: summary },
        defaultConfiguration: { level: severity },
      })),
    )
  })

  test('has each finding with its region, in the unit that columns are counted in', () => {
    const run = runOf(...findings)
    expect(run.columnKind).toBe('utf16CodeUnits')
    expect(run.results[0]).toEqual({
      ruleId: 'term-unknown',
      level: 'error',
      message: {
        text: 'Unexpected term `airwy`, expected an entry of the glossary. Did you mean `term:airway`?',
      },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'content/en/conditions/asthma.mdx' },
            region: { startLine: 5, startColumn: 7, endLine: 5, endColumn: 27 },
          },
        },
      ],
      partialFingerprints: { 'careleaf/v1': expect.stringMatching(/^[0-9a-f]{32}$/) },
    })
    expect(run.results[1]).toMatchObject({ ruleId: 'review-overdue', level: 'warning' })
  })

  test('writes the name of a file as an address', () => {
    const [result] = runOf({ ...error, file: 'en/my ä.mdx' }).results
    expect(result.locations[0].physicalLocation.artifactLocation.uri).toBe('content/en/my%20%C3%A4.mdx')
  })

  test('has what mends a finding', () => {
    const [result] = runOf({ ...error, edits: [edit] }).results
    expect(result.fixes).toEqual([
      {
        description: { text: expect.any(String) },
        artifactChanges: [
          {
            artifactLocation: { uri: 'content/en/conditions/asthma.mdx' },
            replacements: [
              {
                deletedRegion: { startLine: 5, startColumn: 16, endLine: 5, endColumn: 26 },
                insertedContent: { text: 'term:airway' },
              },
            ],
          },
        ],
      },
    ])
  })

  test('has a fingerprint for each finding', () => {
    const prints = runOf(error, error, warning).results.map(
      ({ partialFingerprints }: { partialFingerprints: object }) => Object.entries(partialFingerprints),
    )
    expect(prints).toEqual(fingerprints([error, error, warning]).map((each) => [['careleaf/v1', each]]))
  })
})

test.each([
  [findings, '1 error, 1 warning in 2 pages'],
  [[], '0 errors, 0 warnings in 2 pages'],
])('summary counts %#', (all, line) => {
  expect(summary(all, '2 pages', performance.now())).toMatch(new RegExp(`^${line} \\(\\d+\\.\\d\\d s\\)$`))
})
