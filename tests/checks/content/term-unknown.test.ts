import { expect, test } from 'vitest'
import { termUnknown } from '../../../src/checks/content/term-unknown.ts'
import { check, condition } from '../../helpers/library.ts'

const glossary = '- { id: nerve-root, term: nerve root, means: Where a nerve leaves the spine. }\n'

test('accepts a link to an entry of the glossary', () => {
  const text = condition('A [nerve root](term:nerve-root).')
  expect(check(termUnknown, { 'en/glossary.yaml': glossary, 'en/conditions/asthma.mdx': text })).toEqual([])
})

test.each([
  [
    'a misspelled id, and offers the right one',
    'A [nerve root](term:nerve-rot).',
    [
      'en/conditions/asthma.mdx 7:3-7:31 Unexpected term `nerve-rot`, expected an entry of the glossary (term:nerve-root)',
    ],
  ],
  [
    'an id that is like none, and offers nothing',
    'A [nerve root](term:xyzzy-plugh).',
    ['en/conditions/asthma.mdx 7:3-7:33 Unexpected term `xyzzy-plugh`, expected an entry of the glossary'],
  ],
])('reports %s', (_, text, findings) => {
  const files = { 'en/glossary.yaml': glossary, 'en/conditions/asthma.mdx': condition(text) }
  expect(check(termUnknown, files)).toEqual(findings)
})
