import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { compareWithBaseline, oldFindings, readBaseline, writeBaseline } from '../../scripts/lib/baseline.ts'
import type { Finding } from '../../src/checks/rule.ts'
import { folderWith } from '../helpers/folder.ts'

const finding = (id: string, line = 1, file = 'en/a.mdx'): Finding => ({
  rule: 'term-unknown',
  severity: 'error',
  file,
  line,
  column: 1,
  endLine: line,
  endColumn: 5,
  message: `Unexpected term \`${id}\``,
  url: 'src/checks/content/term-unknown.md',
})

test.each<[string, Finding[], Finding[], [string[], number, number]]>([
  ['nothing', [], [], [[], 0, 0]],
  ['the same, moved', [finding('a')], [finding('a', 9)], [[], 1, 0]],
  ['a new one', [finding('a')], [finding('a'), finding('b')], [['b'], 1, 0]],
  ['one that is mended', [finding('a'), finding('b')], [finding('b')], [[], 1, 1]],
  ['one more of the same', [finding('a')], [finding('a'), finding('a', 5)], [['a'], 1, 0]],
  ['one less of the same', [finding('a'), finding('a', 5)], [finding('a', 5)], [[], 1, 1]],
  ['the same in another file', [finding('a')], [finding('a', 1, 'en/b.mdx')], [['a'], 0, 1]],
])('compares %s', (_, old, found, wanted) => {
  const { fresh, standing, mended } = compareWithBaseline(oldFindings(old), found)
  const ids = fresh.map(({ message }) => /`(.*)`/.exec(message)?.[1])
  expect([ids, standing.length, mended]).toEqual(wanted)
})

test('is written with one finding a line, in the same order wherever they stand', async () => {
  const path = join(await folderWith({}), 'old.json')
  const all = [finding('b', 1), finding('a', 2), finding('c', 3, 'en/0.mdx')]
  await writeBaseline(path, oldFindings(all))
  const text = await readFile(path, 'utf8')
  expect(text.split('\n').map((line) => /`(.*)`/.exec(line)?.[1] ?? line)).toEqual([
    '[',
    'c',
    'a',
    'b',
    ']',
    '',
  ])
  expect(compareWithBaseline(await readBaseline(path), all).fresh).toEqual([])

  const moved = [finding('a', 5), finding('b', 7), finding('c', 1, 'en/0.mdx')]
  await writeBaseline(path, oldFindings(moved))
  expect(await readFile(path, 'utf8')).toBe(text)
})

test('may be empty', async () => {
  const path = join(await folderWith({}), 'old.json')
  await writeBaseline(path, [])
  expect(await readBaseline(path)).toEqual([])
})
