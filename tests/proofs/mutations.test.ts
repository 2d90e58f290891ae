import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readInterfaces } from '../../scripts/lib/read-library.ts'
import { readTree } from '../../scripts/lib/read-tree.ts'
import { contentRules } from '../../src/checks/content/index.ts'
import { runRules } from '../../src/checks/run.ts'
import { buildLibrary } from '../../src/library/build-library.ts'
import { Readings } from '../../src/library/readings.ts'
import { seeded } from '../helpers/random.ts'
import { projectDir } from '../helpers/run.ts'
import { type Change, mutations } from './mutations.ts'

const places = 12

const decoder = new TextDecoder()
const texts = new Map(
  [...(await readTree(join(projectDir, 'content')))].map(([file, bytes]) => [file, decoder.decode(bytes)]),
)
const interfaces = await readInterfaces()
// What a mutation does not touch is read once.
const readings = new Readings()

/** The rules that report something in the shipped library after a change. */
function rulesThatFind(change: Change, only?: readonly string[]): string[] {
  const files = new Map(texts)
  for (const [file, text] of Object.entries(change)) {
    if (text === undefined) files.delete(file)
    else files.set(file, text)
  }
  const rules = contentRules.filter(({ id }) => !only || only.includes(id))
  const found = runRules(rules, buildLibrary(files, interfaces, readings), 'content', { today: '2026-11-22' })
  return [...new Set(found.map(({ rule }) => rule))]
}

test('the library that mistakes are put into has no findings', () => expect(rulesThatFind({})).toEqual([]))

test('each mistake has a rule that is there', () => {
  const ids = contentRules.map(({ id }) => id)
  expect(
    mutations.filter(({ rules }) => rules.some((rule) => !ids.includes(rule))).map(({ name }) => name),
  ).toEqual([])
})

test('each rule has a mistake that it must find', () => {
  const known = new Set(mutations.flatMap(({ rules }) => rules))
  expect(contentRules.map(({ id }) => id).filter((id) => !known.has(id))).toEqual([])
})

const rates: { name: string; found: number; made: number; missed: string[] }[] = []

test.each(mutations.map((mutation, seed) => ({ ...mutation, seed })))(
  'found: $name',
  ({ name, rules, seed, ...mutation }) => {
    const random = seeded(seed)
    const made = random.shuffle(mutation.places(texts, random)).slice(0, places)
    expect(made.length).toBeGreaterThan(0)
    const missed = made.map((make) => make()).filter((change) => rulesThatFind(change, rules).length === 0)
    rates.push({
      name,
      made: made.length,
      found: made.length - missed.length,
      missed: missed.map(differenceOf),
    })
    expect(
      (made.length - missed.length) / made.length,
      missed.map(differenceOf).join('\n'),
    ).toBeGreaterThanOrEqual(0.9)
  },
)

test('99 of 100 mistakes of 30 kinds and more are found', () => {
  const made = rates.reduce((sum, rate) => sum + rate.made, 0)
  const missed = rates.flatMap(({ name, missed }) => missed.map((each) => `${name}: ${each}`))
  expect(rates.length).toBeGreaterThanOrEqual(30)
  expect((made - missed.length) / made, missed.join('\n')).toBeGreaterThanOrEqual(0.99)
})

/** The line of a changed file that is not the one it was. */
function differenceOf(change: Change): string {
  return Object.entries(change)
    .map(([file, text]) => {
      const before = texts.get(file)?.split('\n') ?? []
      const at = (text ?? '').split('\n').findIndex((line, index) => line !== before[index])
      return `${file}:${at + 1}: ${text?.split('\n')[at]}`
    })
    .join('; ')
}
