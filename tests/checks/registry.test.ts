import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const checks = join(import.meta.dirname, '../../src/checks')
const headings = ['Wrong', 'How to mend it', 'Why patients need it']

interface Named {
  id: string
  summary: string
}

/** The rules that the `index.ts` of a room registers, and the names of the rule files beside it. */
async function roomOf(name: string) {
  const folder = join(checks, name)
  const files = existsSync(folder) ? readdirSync(folder) : []
  const endingIn = (ending: string) =>
    files.flatMap((file) => (file.endsWith(ending) ? [file.slice(0, -ending.length)] : []))
  const registry: Record<string, Named[]> = files.includes('index.ts')
    ? await import(join(folder, 'index.ts'))
    : {}
  const ruleFiles = endingIn('.ts').filter((file) => file !== 'index')
  const rulesOf = await Promise.all(
    ruleFiles.map(async (file) => [file, Object.values(await import(join(folder, `${file}.ts`)))] as const),
  )
  const isRule = (it: unknown): it is Named => typeof it === 'object' && it !== null && 'check' in it
  const rules = rulesOf.flatMap(([file, all]) => all.filter(isRule).map(({ id }) => ({ file, id })))
  return { folder, registered: registry[`${name}Rules`] ?? [], rules, explained: endingIn('.md') }
}

describe.each(['content', 'site'])('the rules of src/checks/%s', async (name) => {
  const { folder, registered, rules, explained } = await roomOf(name)
  const ids = rules.map(({ id }) => id)

  test('have the id that their file is named after', () => {
    expect(ids).toEqual(rules.map(({ file }) => file))
  })

  test('are all in the registry, sorted', () => {
    expect(registered.map(({ id }) => id)).toEqual(ids)
  })

  test('are all explained, and nothing else is', () => {
    expect(explained.filter((file) => file !== 'README')).toEqual(ids)
  })

  test('are summed up in one sentence', () => {
    expect(registered.filter(({ summary }) => !/^[A-Z].*[^.]\.$/.test(summary))).toEqual([])
  })

  test.each(ids)('%s has a page with its name, its headings and an example, and tests', (id) => {
    const text = readFileSync(join(folder, `${id}.md`), 'utf8')
    expect(text.split('\n')[0]).toBe(`# ${id}`)
    expect([...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(headings)
    for (const part of text.split(/^#.*$/m).slice(1)) expect(part.trim()).not.toBe('')
    expect(existsSync(join(import.meta.dirname, name, `${id}.test.ts`))).toBe(true)
  })
})
