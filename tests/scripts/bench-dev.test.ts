import { expect, test } from 'vitest'
import { run } from '../helpers/run.ts'

test.each([
  [['--saves', 'many'], 'Unexpected number `many`, expected a whole one above 0'],
  [['--saves', '0'], 'Unexpected number `0`, expected a whole one above 0'],
  [['--save', '5'], 'Unexpected option `--save`, expected one that `--help` shows. Did you mean `--saves`?'],
])('bench:dev %s is told in one sentence', async (args, sentence) => {
  expect(await run('bench-dev.ts', { args })).toMatchObject({ code: 2, output: `${sentence}\n` })
})
