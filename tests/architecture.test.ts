import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readLibrary } from '../scripts/lib/read-library.ts'

const project = join(import.meta.dirname, '..')

/** Files below a folder of the project, as paths with `/`. */
function filesBelow(folder: string): string[] {
  const top = join(project, folder)
  if (!existsSync(top)) return []
  return readdirSync(top, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(project, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
}

const read = (file: string) => readFileSync(join(project, file), 'utf8')

/** What a file imports: names of packages as they are, other files as paths from the project. */
function importsOf(file: string): string[] {
  const names = [...read(file).matchAll(/(?:\bfrom|\bimport|\bimport\()\s*['"]([^'"\n]+)['"]/g)]
  return names.flatMap(([, name = '']) =>
    name.startsWith('.') ? join(dirname(file), name).replaceAll('\\', '/') : name,
  )
}

const isCode = (file: string) => /\.(ts|astro|mjs)$/.test(file)

/** Imports of a folder that are not allowed, as `file → import`. */
const wrongImports = (folder: string, isAllowed: (name: string, file: string) => boolean) =>
  filesBelow(folder)
    .filter(isCode)
    .flatMap((file) =>
      importsOf(file).flatMap((name) => (isAllowed(name, file) ? [] : [`${file} → ${name}`])),
    )

const isBelow = (name: string, ...folders: string[]) =>
  folders.some((folder) => name.startsWith(`${folder}/`))
const isOurs = (name: string) => isBelow(name, 'src', 'scripts', 'tests', 'content', 'public')
const isOfMachine = (name: string) => name.startsWith('node:') || /^astro(:|\/|$)/.test(name)

describe('imports point one way', () => {
  test.each<[string, string[]]>([
    ['src/library', []],
    ['src/markdown', ['src/library']],
    ['src/views', ['src/library', 'src/markdown']],
    ['src/checks', ['src/library']],
  ])('%s imports no room but %j', (folder, rooms) => {
    expect(filesBelow(folder)).not.toEqual([])
    expect(wrongImports(folder, (name) => !isOurs(name) || isBelow(name, folder, ...rooms))).toEqual([])
  })

  test.each(['src/library', 'src/checks'])('%s knows no disk, network or Astro', (folder) => {
    expect(wrongImports(folder, (name) => name === 'astro/zod' || !isOfMachine(name))).toEqual([])
  })

  test('src never imports scripts', () => {
    expect(wrongImports('src', (name) => !isBelow(name, 'scripts'))).toEqual([])
  })

  test('nothing imports tests, and no code imports content', () => {
    for (const folder of ['src', 'scripts']) {
      expect(wrongImports(folder, (name) => !isBelow(name, 'tests', 'content'))).toEqual([])
    }
  })
})

/** Words of ids and names that are of every subject, or are the engine's own. */
const everyday = new Set(
  `able after back being between broken care cause choice collapse comes disease each extension failed finding function
  getting help level loss next open opening other over pain physical ready recovery root scan segment side signs space
  stays syndrome that therapy things trade treatment treatments under visit warning what when without your`.split(
    /\s+/,
  ),
)

/** The words of the shipped library's subject: of the ids and names of its pages, and of the terms it explains. */
async function subjectWords(): Promise<Set<string>> {
  const { editions } = await readLibrary(join(project, 'content'))
  const names = editions.flatMap(({ allPages, allTerms }) => [
    ...allPages.flatMap(({ id, fields }) => [id, fields.name]),
    ...allTerms.flatMap(({ id, fields }) => [id, fields.term]),
  ])
  return new Set(names.flatMap(wordsOf).filter((word) => word.length > 3 && !everyday.has(word)))
}

const wordsOf = (text: string) =>
  text
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .match(/\p{L}+/gu) ?? []

test('nothing but content knows what the library is about', async () => {
  const subject = await subjectWords()
  expect(subject.size).toBeGreaterThan(50)
  const found = [...filesBelow('src'), ...filesBelow('scripts'), ...filesBelow('public')].flatMap((file) => {
    const inFile = new Set([...wordsOf(file), ...wordsOf(read(file))])
    return [...subject].filter((word) => inFile.has(word)).map((word) => `${file}: ${word}`)
  })
  expect(found).toEqual([])
})
