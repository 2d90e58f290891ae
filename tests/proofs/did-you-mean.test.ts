import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readInterfaces } from '../../scripts/lib/read-library.ts'
import { readTree } from '../../scripts/lib/read-tree.ts'
import { contentRules } from '../../src/checks/content/index.ts'
import { runRules } from '../../src/checks/run.ts'
import { buildLibrary } from '../../src/library/build-library.ts'
import type { Edition } from '../../src/library/library.ts'
import { guide } from '../helpers/library.ts'
import { type Random, seeded } from '../helpers/random.ts'
import { projectDir } from '../helpers/run.ts'

const files = await readTree(join(projectDir, 'content'))
const interfaces = await readInterfaces()
const library = buildLibrary(files, interfaces)
const [edition] = library.editions as [Edition]

/** A name that an editor may type, how it stands in a text, and what the checker offers where it is meant. */
interface Name {
  id: string
  write(id: string): string
  offered: string
}

const pages = [...edition.pages.values()]
const named = (ids: Iterable<string>, write: Name['write'], prefix = ''): Name[] =>
  [...ids].map((id) => ({ id, write, offered: prefix + id }))

const names: Name[] = [
  ...pages.flatMap(({ kind, id }) => named([id], (typed) => `[x](${kind}:${typed})`, `${kind}:`)),
  ...pages.flatMap(({ kind, id, headings }) => {
    const page = `${kind}:${id}#`
    return named(headings.map((heading) => heading.id).slice(0, 3), (typed) => `[x](${page}${typed})`, page)
  }),
  ...named(edition.terms.keys(), (typed) => `[x](term:${typed})`, 'term:'),
  ...named(edition.questions.keys(), (typed) => `<Question id="${typed}" />`),
  ...named(library.figures.keys(), (typed) => `<Figure id="${typed}" alt="x" />`),
  ...named(library.claims.keys(), (typed) => `[@${typed}]`),
]

const known = new Set(names.map(({ id }) => id))
const letters = [...'abcdefghijklmnopqrstuvwxyz']

const typos: Record<string, (word: string, random: Random) => string> = {
  'a wrong letter': (word, { below, pick }) => {
    const at = below(word.length)
    return word.slice(0, at) + pick(letters) + word.slice(at + 1)
  },
  'a letter too few': (word, { below }) => {
    const at = below(word.length)
    return word.slice(0, at) + word.slice(at + 1)
  },
  'a letter too many': (word, { below, pick }) => {
    const at = below(word.length + 1)
    return word.slice(0, at) + pick(letters) + word.slice(at)
  },
  'two letters in each other’s place': (word, { below }) => {
    const at = below(word.length - 1)
    return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
  },
}

/** What the checker offers for each of these texts, a line each in one more guide. */
function offers(texts: readonly string[]): (string | undefined)[] {
  const file = 'en/guides/typed.mdx'
  const lines = guide(texts.join('\n\n'), 'standalone: true')
  const typed = buildLibrary(new Map<string, string | Uint8Array>([...files, [file, lines]]), interfaces)
  const findings = runRules(contentRules, typed, 'content', { today: '2026-11-22' })
  const unknown = /^(component-target|link-heading|link-target)-missing$|-unknown$/
  const first = lines.split('\n').indexOf(texts[0] ?? '') + 1
  return texts.map((text, index) => {
    const found = findings.filter((each) => each.file === file && each.line === first + 2 * index)
    const [finding] = found.filter(({ rule }) => unknown.test(rule))
    expect(finding, text).toBeDefined()
    return finding?.expected
  })
}

const madeAt = (seed: number) => {
  const random = seeded(seed)
  return Array.from({ length: 200 }, (_, index) => {
    const [kind, make] = Object.entries(typos)[index % 4] as [string, (typeof typos)[string]]
    for (;;) {
      const name = random.pick(names)
      const typed = make(name.id, random)
      if (!known.has(typed)) return { ...name, kind, typed }
    }
  })
}

describe('of 200 names with a typo', () => {
  test.each([1, 2, 3])('95 of 100 and more are offered first (seed %i)', (seed) => {
    const made = madeAt(seed)
    const offered = offers(made.map(({ write, typed }) => write(typed)))
    const wrong = made.flatMap((each, index) =>
      offered[index] === each.offered
        ? []
        : [`${each.kind}: ${each.typed} for ${each.id}, offered ${offered[index]}`],
    )
    expect(wrong.length, wrong.join('\n')).toBeLessThanOrEqual(10)
  })
})

test('of 200 random names of the same lengths none is offered anything', () => {
  const random = seeded(4)
  const texts = Array.from({ length: 200 }, () => {
    const { id, write } = random.pick(names)
    return write(Array.from(id, () => random.pick(letters)).join(''))
  })
  expect(offers(texts).filter((offer) => offer !== undefined)).toEqual([])
})
