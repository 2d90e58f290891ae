import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contentRules } from '../../src/checks/content/index.ts'
import { runRules } from '../../src/checks/run.ts'
import { type Place, placer } from '../../src/library/place.ts'
import { asthma, condition, library } from '../helpers/library.ts'

// Each file in `positions/` is a case: its folder is named after a rule, and what that rule reports stands in « ».
// Its name begins with where it lies in the library. § stands for a letter, which is another one in each variant.
const folder = join(import.meta.dirname, 'positions')
const cases = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.includes('.'))

const places: Record<string, string> = {
  page: asthma,
  about: 'en/about.mdx',
  glossary: 'en/glossary.yaml',
  questions: 'en/questions.yaml',
  signs: 'en/warning-signs.yaml',
  interface: 'en/interface.yaml',
  comparison: 'en/comparisons/inhalers.yaml',
  claims: 'sources/claims/nhs.yaml',
  references: 'sources/references.yaml',
  site: 'site.yaml',
}

const letters = {
  'a letter': 'o',
  'a tab': 'o\to',
  'an emoji of two units': '😀',
  'an emoji of seven units': '👩🏽‍⚕️',
  'a combining mark': 'e\u0301',
  'letters of an East Asian script': '肺が',
  'letters that run from right to left': 'رئة',
  'a space that does not break': 'o\u00A0o',
}
const lineEnds = { LF: '\n', CRLF: '\r\n' }
const starts = { 'no mark': '', 'a byte order mark': '\uFEFF' }

const variants = Object.entries(letters).flatMap(([letter, sign]) =>
  Object.entries(lineEnds).flatMap(([ends, lineEnd]) =>
    Object.entries(starts).map(([start, mark]) => ({
      name: `${letter}, ${ends}, ${start}`,
      write: (text: string) => mark + text.replaceAll('\n', lineEnd).replaceAll('§', sign),
    })),
  ),
)

/** A text without its marks, and the ranges that stood in them. */
function unmark(text: string): { text: string; ranges: string[] } {
  const parts = text.split(/[«»]/)
  const plain = parts.join('')
  const place = placer(plain.replace('\uFEFF', ''))
  const hidden = plain.startsWith('\uFEFF') ? 1 : 0
  let at = -hidden
  const ranges: string[] = []
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) ranges.push(show(place(at, at + part.length)))
    at += part.length
  }
  return { text: plain, ranges }
}

const show = ({ line, column, endLine, endColumn }: Place) => `${line}:${column}-${endLine}:${endColumn}`

test('there are 60 cases and more, and each has a place for other letters', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60)
  const read = (path: string) => readFileSync(join(folder, path), 'utf8')
  expect(cases.filter((path) => !/«/.test(read(path)) || !/§/.test(read(path)))).toEqual([])
})

test.each(cases)('%s', (path) => {
  const [rule = '', name = ''] = path.split(/[\\/]/)
  const file = places[name.split('.')[0] ?? ''] ?? ''
  const written = readFileSync(join(folder, path), 'utf8')
  const whole = file === asthma && !written.startsWith('---') ? condition(written) : written
  const rules = contentRules.filter(({ id }) => id === rule)
  const found = variants.map(({ name, write }) => {
    const { text, ranges } = unmark(write(whole))
    const findings = runRules(rules, library({ [file]: text }), 'content', { today: '2026-11-22' })
    // What an alias stands for is read in both places, and stands in one.
    const reported = new Set(findings.filter((each) => each.file === file).map(show))
    return [name, [...reported], ranges]
  })
  expect(found.map(([name, reported]) => [name, reported])).toEqual(
    found.map(([name, , marked]) => [name, marked]),
  )
})
