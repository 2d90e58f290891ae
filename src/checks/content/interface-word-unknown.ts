import type { Library } from '../../library/library.ts'
import { nearest } from '../../library/nearest.ts'
import { formNames, isRoom, shapeOf, type Words } from '../../library/words.ts'
import type { Rule } from '../rule.ts'

export const interfaceWordUnknown: Rule<Library> = {
  id: 'interface-word-unknown',
  severity: 'error',
  summary: 'Words of the interface must have the keys of the interface, and their shape.',
  *check({ editions }) {
    for (const { ownWords } of editions) {
      if (!ownWords) continue
      const { file, value, base, at, keyAt } = ownWords
      for (const { path, shape, expected } of faultsOf(value, base)) {
        const key = path.join('.')
        yield shape
          ? { file, place: at(...path), message: `Unexpected value of \`${key}\`, expected ${shape}` }
          : {
              file,
              place: keyAt(...path),
              message: `Unexpected key \`${key}\`, expected one of the interface`,
              expected,
            }
      }
    }
  },
}

interface Fault {
  path: string[]
  /** The shape that the value should have; none where its key is not known. */
  shape?: string | undefined
  expected?: string | undefined
}

function* faultsOf(own: object, base: Words, above: string[] = []): Iterable<Fault> {
  for (const [key, value] of Object.entries(own)) {
    const path = [...above, key]
    const known = Object.hasOwn(base, key) ? base[key] : newWords(key, base, above)
    if (known === undefined) yield { path, expected: nearest(key, Object.keys(base)) }
    else if (isRoom(known) && isRoom(value)) yield* faultsOf(value, known, path)
    else if (value !== null && shapeOf(value) !== shapeOf(known)) yield { path, shape: shapeName(known) }
  }
}

/** A library may have groups of its own, and a language has more forms than another. */
const newWords = (key: string, base: Words, above: readonly string[]) =>
  above.join() === 'groups' || (hasForms(base) && formNames.includes(key)) ? '' : undefined

const hasForms = (base: Words) =>
  typeof base.other === 'string' && Object.keys(base).every((key) => formNames.includes(key))

function shapeName(known: Words | string | string[]): string {
  if (typeof known === 'string') return 'a text'
  if (Array.isArray(known)) return 'a list of texts'
  return hasForms(known) ? 'forms for a number, as `one` and `other`' : 'keys with words, one a line'
}
