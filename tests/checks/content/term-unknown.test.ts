import { expect, test } from 'vitest'
import { termUnknown } from '../../../src/checks/content/term-unknown.ts'
import { asthma, check, condition, question, term } from '../../helpers/library.ts'

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

test('reports a term in a main point, a meaning, a reason and a component', () => {
  const files = {
    'en/glossary.yaml': term('nerve', 'See [root](term:root).'),
    'en/questions.yaml': question('why', 'why: "Which [root](term:root)?"'),
    [asthma]: condition('<NotSaid>[root](term:root)</NotSaid>').replace('Two.', '"[Two](term:root)."'),
  }
  const message = 'Unexpected term `root`, expected an entry of the glossary'
  expect(check(termUnknown, files)).toEqual([
    `en/conditions/asthma.mdx 4:20-4:36 ${message}`,
    `en/conditions/asthma.mdx 7:10-7:27 ${message}`,
    `en/glossary.yaml 1:41-1:58 ${message}`,
    `en/questions.yaml 1:78-1:95 ${message}`,
  ])
})
