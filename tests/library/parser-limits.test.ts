import type { Root } from 'mdast'
import { expect, test } from 'vitest'
import { refuseTooDeep, refuseTooMuch, type TooMuch } from '../../src/library/parser-limits.ts'

/** What is refused, and where. */
function refused(refuse: () => void): string | undefined {
  try {
    refuse()
  } catch (error) {
    const { message, range } = error as TooMuch
    return `${range.join('-')} ${message}`
  }
  return undefined
}

test.each([
  ['a long page', 'Air goes in. '.repeat(4900)],
  ['many tags', '<A/>'.repeat(4900)],
  ['code', `import A from 'a'\n\n${'{[('.repeat(4)}1${')]}'.repeat(4)}`],
  ['tags with their ends', `{<A b={() => 1} /><B>{<></>}</B>}\n\n`.repeat(50)],
  ['brackets that are not code', '('.repeat(1000)],
  ['a long page after comments', `{/* a (b */} {} { }${'Air (goes in. '.repeat(2000)}`],
])('%s is read', (_, text) => expect(refused(() => refuseTooMuch(text))).toBeUndefined())

test.each([
  [
    'a text without end',
    'a'.repeat(64_001),
    '0-0 Unexpected text of 64001 characters, expected at most 64000',
  ],
  ['tags without end', ` ${'<'.repeat(5001)}`, '5001-5002 Unexpected tag, expected at most 5000 in a text'],
  [
    'code that is nested deep',
    `({/* a */} {${'(\n\n'.repeat(16)}`,
    '45-46 Unexpected bracket or tag in a text with code, expected at most 12 open at a time',
  ],
  [
    'code of which brackets of another kind are closed',
    '{<A>]'.repeat(17),
    '60-61 Unexpected bracket or tag in a text with code, expected at most 12 open at a time',
  ],
  [
    'tags without an end',
    '{<A>/>}</B>'.repeat(13),
    '133-135 Unexpected bracket or tag in a text with code, expected at most 12 open at a time',
  ],
  [
    'code that goes on',
    `Air\n\nexport const a = ${'!'.repeat(16_000)}`,
    '5-5 Unexpected code with 16017 characters from here on, expected at most 16000',
  ],
])('%s is refused', (_, text, expected) => expect(refused(() => refuseTooMuch(text))).toBe(expected))

test('a tree that is nested deep is refused where it is', () => {
  const nested = (levels: number): Root => {
    let node: object = { type: 'text', value: 'a', position: { start: { offset: 7 } } }
    for (let level = 1; level < levels; level++) {
      node = { type: 'blockquote', children: [node], position: { start: { offset: 7 } } }
    }
    return { type: 'root', children: [node] } as Root
  }
  expect(refused(() => refuseTooDeep(nested(99)))).toBeUndefined()
  expect(refused(() => refuseTooDeep(nested(100)))).toBe(
    '7-7 Unexpected list, quote or component, expected at most 100 levels in each other',
  )
})
