import { expect, test } from 'vitest'
import type { Rule } from '../../src/checks/rule.ts'
import { runRules } from '../../src/checks/run.ts'
import { textsOf } from '../../src/checks/texts-of.ts'
import type { Library } from '../../src/library/library.ts'
import { startOfFile } from '../../src/library/place.ts'
import { asthma, condition, guide, library } from '../helpers/library.ts'

const files = {
  [asthma]: condition('[One](term:one).'),
  'en/conditions/cold.mdx': condition('Two.'),
  'en/guides/visit.mdx': guide('[Three](term:three).'),
}

const rule = (check: Rule<Library>['check']): Rule<Library> => ({
  id: 'a-rule',
  severity: 'error',
  summary: 'It.',
  check,
})
const run = (check: Rule<Library>['check'], onRule?: (done: number) => void) =>
  runRules([rule(check)], library(files), 'content', { today: '2026-11-22' }, { onRule, withEdits: true })

const broken = () => {
  throw new TypeError('it is no page')
}

test.each<[string, Rule<Library>['check'], string]>([
  [
    'the page that it looks at',
    function* ({ editions }) {
      for (const { id, fields } of editions.flatMap(({ allPages }) => allPages)) {
        if (id === 'cold' && fields.name) broken()
      }
    },
    ' while it read en/conditions/cold.mdx',
  ],
  [
    'the page of a map',
    ({ editions: [edition] }) => (edition?.pages.get('asthma')?.fields ? broken() : []),
    ` while it read ${asthma}`,
  ],
  [
    'the file of a link of texts that were gathered before',
    ({ editions }) =>
      editions.flatMap(textsOf).flatMap(({ links }) => (links[0]?.url === 'term:one' ? broken() : [])),
    ` while it read ${asthma}`,
  ],
  ['none where it looks at none', broken as () => never, ''],
])('a rule that breaks is named, with %s', (_, check, reading) => {
  expect(() => run(check)).toThrow(`The rule a-rule broke${reading}: it is no page`)
})

test('passes edits on, and no empty ones', () => {
  const edit = { file: asthma, place: startOfFile, text: '' }
  const report = { file: asthma, place: startOfFile, message: 'No' }
  const found = run(function* () {
    yield { ...report, edits: () => [edit] }
    yield { ...report, edits: () => [] }
  })
  expect(found.map(({ edits }) => edits)).toEqual([[edit], undefined])
})

test('tells how many rules are done', () => {
  const done: number[] = []
  run(
    () => [],
    (count) => done.push(count),
  )
  expect(done).toEqual([1])
})
