import { expect, test } from 'vitest'
import { progressBar } from '../../scripts/lib/progress.ts'

/** What a bar writes when its steps come at these milliseconds. */
function written(times: readonly number[], { isTTY = true, isCi = false, columns = 80 } = {}): string[] {
  const lines: string[] = []
  let time = 0
  const terminal = { isTTY, columns, write: (text: string) => lines.push(text) }
  const bar = progressBar(terminal, { now: () => time, isCi })
  for (const [index, at] of times.entries()) {
    time = at
    bar.step(index + 1, 'rules', times.length)
  }
  bar.stop()
  return lines
}

const clear = '\r\u001B[2K'

test('draws nothing in a run that is short', () => {
  expect(written([0, 500, 1900])).toEqual([])
})

test('draws a bar in a run that is long, and takes it away', () => {
  expect(written([0, 2500, 3000, 4000])).toEqual([
    `${clear}${'█'.repeat(15)}${'░'.repeat(15)} 2 rules`,
    `${clear}${'█'.repeat(22)}${'░'.repeat(8)} 3 rules`,
    `${clear}${'█'.repeat(30)} 4 rules`,
    clear,
  ])
})

test('draws at most ten times a second', () => {
  expect(written([2500, 2510, 2520, 2600])).toHaveLength(3)
})

test('fits a narrow terminal', () => {
  expect(written([2500], { columns: 35 })).toEqual([`${clear}${'█'.repeat(5)} 1 rules`, clear])
})

test('only counts where nobody knows how many there are', () => {
  const lines: string[] = []
  let time = 0
  const bar = progressBar(
    { isTTY: true, write: (text) => lines.push(text) },
    { now: () => time, isCi: false },
  )
  time = 3000
  bar.step(40, 'files')
  expect(lines).toEqual([`${clear}40 files`])
})

test.each([
  ['to a file or a pipe', { isTTY: false }],
  ['in CI', { isCi: true }],
])('writes nothing %s', (_, where) => {
  expect(written([0, 2500, 9000], where)).toEqual([])
})
