import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { projectDir, run } from '../helpers/run.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'careleaf-'))
  await cp(join(projectDir, 'tests/fixtures/breathing'), folder, { recursive: true })
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const newPage = () => run('new.ts', { args: ['guide', 'Your First Day'], env: { CONTENT_DIR: folder } })

test('a new page goes on the list of published pages, and the rest of the list stays as it is', async () => {
  const list = join(folder, 'addresses.yaml')
  await writeFile(
    list,
    '# Never take one off.\nen:\n  guide:\n    - breathing-well # the first\n  symptom: []\n',
  )
  const { code, output } = await newPage()
  expect(code, output).toBe(0)
  expect(await readFile(join(folder, 'en/guides/your-first-day.mdx'), 'utf8')).toContain(
    'name: Your First Day',
  )
  expect(await readFile(list, 'utf8')).toBe(
    '# Never take one off.\nen:\n  guide:\n    - breathing-well # the first\n    - your-first-day\n  symptom: []\n',
  )
})

test('a library without such a list gets none', async () => {
  expect((await newPage()).code).toBe(0)
  await expect(stat(join(folder, 'addresses.yaml'))).rejects.toThrow()
})
