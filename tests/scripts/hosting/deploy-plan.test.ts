import { expect, test } from 'vitest'
import { deployPlan } from '../../../scripts/lib/hosting/deploy-plan.ts'
import { folderWith } from '../../helpers/folder.ts'
import { run } from '../../helpers/run.ts'

const sums = (files: Record<string, string>) => new Map(Object.entries(files))

const before = sums({
  '_astro/same.A1.js': '1',
  '_astro/old.B2.css': '2',
  'pagefind/fragment/en_1.pf_fragment': '3',
  'pagefind/pagefind.en_1.pf_meta': '4',
  'pagefind/pagefind-entry.json': '5',
  'gone/index.html': '6',
  'index.html': '7',
  'handouts/en/a-a4.pdf': '8',
  'topics.json': '9',
})
const after = sums({
  '_astro/same.A1.js': '1',
  '_astro/new.C3.css': '22',
  'pagefind/fragment/en_2.pf_fragment': '33',
  'pagefind/pagefind.en_2.pf_meta': '44',
  'pagefind/pagefind-entry.json': '55',
  'new/index.html': '66',
  'index.html': '77',
  'handouts/en/a-a4.pdf': '88',
  'topics.json': '9',
  'offline.js': '10',
})

test('what pages ask for goes before them, what leads to them after, and old hashed files stay a week', () => {
  expect(deployPlan(before, after).map(({ do: act, days, files }) => [act, days, files])).toEqual([
    [
      'upload',
      0,
      ['_astro/new.C3.css', 'pagefind/fragment/en_2.pf_fragment', 'pagefind/pagefind.en_2.pf_meta'],
    ],
    ['upload', 0, ['handouts/en/a-a4.pdf']],
    ['upload', 0, ['new/index.html', 'index.html']],
    ['upload', 0, ['pagefind/pagefind-entry.json', 'offline.js']],
    ['delete', 0, ['gone/index.html']],
    [
      'delete',
      7,
      ['_astro/old.B2.css', 'pagefind/fragment/en_1.pf_fragment', 'pagefind/pagefind.en_1.pf_meta'],
    ],
  ])
})

test('the same edition again is nothing to do', () => expect(deployPlan(after, after)).toEqual([]))

test('a hashed name with another content is refused', () => {
  const broken = new Map(after).set('_astro/same.A1.js', '2')
  expect(() => deployPlan(before, broken)).toThrow('Unexpected change of `_astro/same.A1.js`')
})

const digest = 'a'.repeat(64)

test('the command reads folders or lists, and prints the steps', async () => {
  const folder = await folderWith({
    'old/SHA256SUMS': `${digest}  index.html\n`,
    'new/SHA256SUMS': `${digest}  index.html\n${digest}  _astro/new.C3.css\n`,
  })
  const { code, output } = await run('deploy-plan.ts', {
    args: ['--from', `${folder}/old/SHA256SUMS`, '--to', `${folder}/new`],
  })
  expect([code, output.trim().split('\n')]).toEqual([
    0,
    [
      '1. upload 1 hashed files, which no page asks for yet',
      '   _astro/new.C3.css',
      '2. upload 1 indexes and lists of pages',
      '   SHA256SUMS',
    ],
  ])
})

test.each([
  ['no new edition', ['--from', '.'], 'Missing `--to`'],
  [
    'a folder that is not there',
    ['--from', '/nowhere', '--to', '.'],
    'There is no folder or file `/nowhere`',
  ],
  ['a folder that is no built site', ['--from', 'src', '--to', 'src'], 'There is no SHA256SUMS in `src`'],
  ['another file', ['--from', 'README.md', '--to', 'src'], 'Unexpected content of `README.md`'],
])('%s is told in one line, with exit code 2', async (_, args, message) => {
  const { code, output } = await run('deploy-plan.ts', { args })
  expect([code, output.trim().split('\n')]).toEqual([2, [expect.stringContaining(message)]])
})
