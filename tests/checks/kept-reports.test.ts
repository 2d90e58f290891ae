import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readInterfaces } from '../../scripts/lib/read-library.ts'
import { readTree } from '../../scripts/lib/read-tree.ts'
import { contentRules } from '../../src/checks/content/index.ts'
import { KeptReports, onlyPage } from '../../src/checks/kept-reports.ts'
import { runRules } from '../../src/checks/run.ts'
import { buildLibrary } from '../../src/library/build-library.ts'
import type { Edition, Library } from '../../src/library/library.ts'
import { Readings } from '../../src/library/readings.ts'
import { projectDir } from '../helpers/run.ts'

const today = '2026-11-22'
const interfaces = await readInterfaces()
const shipped = await readTree(join(projectDir, 'content'))

/** Checks one content again and again: what is found with what was kept, and by a whole check. */
function checker() {
  const readings = new Readings()
  const kept = new KeptReports()
  return (files: ReadonlyMap<string, string | Uint8Array>) => {
    const library = buildLibrary(files, interfaces, readings)
    const found = runRules(kept.rules(contentRules, library, today), library, 'content', { today })
    return { found, whole: runRules(contentRules, library, 'content', { today }) }
  }
}

const text = (file: string) => new TextDecoder().decode(shipped.get(file))
const page = 'en/conditions/sciatica.mdx'
const glossary = 'en/glossary.yaml'

test.each<[string, Record<string, string>]>([
  [
    'a page',
    {
      [page]: text(page)
        .replace(/\bmay\b/g, 'will')
        .replace(/ \[@[^\]]*\]/, ''),
    },
  ],
  ['the glossary', { [glossary]: text(glossary).replace('term: nerve\n', 'term: nerve of words\n') }],
  ['the limits', { 'site.yaml': `${text('site.yaml').replace(/sentenceWords: \d+/, 'sentenceWords: 9')}` }],
])('a change of %s is found as in a first check, and so is its end', (_, changed) => {
  const check = checker()
  expect(check(shipped).found).toEqual([])
  const { found, whole } = check(
    new Map<string, string | Uint8Array>([...shipped, ...Object.entries(changed)]),
  )
  expect(found).toEqual(whole)
  expect(found.length).toBeGreaterThan(0)
  expect(check(shipped).found).toEqual([])
})

test('a rule that looks at a page alone knows of no other page', () => {
  const library = buildLibrary(shipped, interfaces)
  const alone = contentRules.filter((rule) => rule.alone)
  expect(alone.length).toBeGreaterThan(0)
  for (const edition of library.editions) {
    for (const page of edition.allPages) {
      const part = closed(onlyPage(library, edition, page), ['usesOfClaim', 'problems', 'unread'])
      part.editions = part.editions.map((each) =>
        closed<Edition>(each, ['pages', 'pagesByFormerId', 'usesOfPage', 'usesOfTerm', 'usesOfQuestion']),
      )
      expect(() => runRules(alone, part as Library, 'content', { today })).not.toThrow()
    }
  }
})

/** An object that breaks who looks at one of its keys. */
function closed<T extends object>(value: T, keys: readonly string[]): T {
  const copy = { ...value }
  for (const key of keys) {
    Object.defineProperty(copy, key, {
      get() {
        throw new Error(`A rule that looks at a page alone looked at \`${key}\``)
      },
    })
  }
  return copy
}
