import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { parse } from 'yaml'
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

const make = (...args: string[]) => run('new.ts', { args, env: { CONTENT_DIR: folder } })
const check = async () => (await run('check.ts', { env: { CONTENT_DIR: folder } })).output
const read = (file: string) => readFile(join(folder, file), 'utf8')

test.each([
  ['with "quotes" and: signs', 'with-quotes-and-signs'],
  ["Übelkeit 'stark'", 'ubelkeit-stark'],
  ['__proto__', 'proto'],
  ['constructor', 'constructor'],
  ['# {no} <b>comment</b> [@x]', 'no-bcommentb-x'],
])(
  'a term, a question and a page named %s are read as they are',
  async (name, id) => {
    for (const kind of ['term', 'question', 'condition']) {
      const { code, output } = await make(kind, name)
      expect(code, output).toBe(0)
    }
    const output = await check()
    expect(output).not.toMatch(/yaml-invalid|mdx-invalid|field-|could not go on/)
    for (const file of ['en/glossary.yaml', 'en/questions.yaml']) {
      expect(parse(await read(file))).toEqual(expect.arrayContaining([expect.objectContaining({ id })]))
    }
    expect(parse((await read(`en/conditions/${id}.mdx`)).split('---\n')[1] ?? '').name).toBe(name)
  },
  120_000,
)

test('a name of 200 letters has an id that fits', async () => {
  const { output } = await make('guide', 'word '.repeat(40))
  const [, file = ''] = /guides\/([\w-]+)\.mdx/.exec(output) ?? []
  expect(file.length).toBeLessThanOrEqual(60)
  expect(await check()).not.toContain('id-invalid')
})

test('an entry more leaves the list as it was', async () => {
  const before = `# Words.\n- id: airway # the first\n  term: airway\n  means: A tube that air goes through.\n`
  await writeFile(join(folder, 'en/glossary.yaml'), before)
  expect((await make('term', 'Lung')).code).toBe(0)
  const after = await read('en/glossary.yaml')
  expect(after.startsWith(before.trimEnd())).toBe(true)
  expect(parse(after)[1]).toMatchObject({ id: 'lung', term: 'Lung' })
})

test('what is still to fill in is told', async () => {
  await make('question', 'What may help me?')
  await make('term', 'Spacer')
  expect(await check()).toMatch(/question-about-nothing[\s\S]*|term-unused/)
})

test.each([
  [['condition', 'Asthma'], 'There is an entry with the id `asthma` already'],
  [['term', 'Airway'], 'There is an entry with the id `airway` already'],
  [['term', '气道'], 'expected one with letters a to z'],
  [['term', ' '], 'Expected a kind'],
  [['chapter', 'One'], 'Expected a kind'],
  [[], 'Expected a kind'],
])('%j is told in one line', async (args, message) => {
  const { code, output } = await make(...args)
  expect(code).toBe(2)
  expect(output).toContain(message)
  expect(output.trim().split('\n')).toHaveLength(1)
})

test('a fresh library has nothing to mend, and takes pages', async () => {
  const fresh = join(folder, 'my "own" library')
  const made = await run('new.ts', { args: ['library', fresh] })
  expect(made.code, made.output).toBe(0)
  const checked = await run('check.ts', { env: { CONTENT_DIR: fresh } })
  expect(checked.output).toContain('0 errors, 0 warnings in 1 page')
  const page = await run('new.ts', { args: ['term', 'Lung'], env: { CONTENT_DIR: fresh } })
  expect(page.code, page.output).toBe(0)
  const again = await run('new.ts', { args: ['library', fresh] })
  expect(again.code).toBe(2)
  expect(again.output).toContain('expected an empty folder')
})
