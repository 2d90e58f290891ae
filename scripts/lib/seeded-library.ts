import { stringify } from 'yaml'

/** How large a library to make up. The same numbers make the same files. */
export interface Size {
  pages: number
  words: number
  seed: number
}

// What the sentences are about: words that are easy to read.
const plain =
  'air bag ball bed bird boat book bowl box boy car chair child class clock coat cup day dog door farm field fire fish food friend game garden girl glass grass hand hat hill home horse house kitchen lamp letter light milk moon morning night paper park plant rain river road room school sea shop song star stone street sun table teacher town tree wall water wind window winter word'.split(
    ' ',
  )

/**
 * A library of made-up words that the checker finds nothing in, to measure with: conditions that cite claims, link to
 * terms and to each other, with a treatment, three questions and ten terms for each twenty of them.
 */
export function seededLibrary({ pages, words, seed }: Size): Map<string, string> {
  const random = randomFrom(seed)
  const noun = nounsFrom(random)
  const groups = Math.max(1, Math.round(pages / 21))
  const conditions = pages - groups
  const groupOf = (condition: number) => condition % groups
  const inGroup = (group: number) => range(conditions).filter((condition) => groupOf(condition) === group)
  const termsOf = range(groups).map(() => range(10).map(() => noun()))
  const pick = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T

  const sentence = () =>
    `The ${pick(plain)} may help the ${pick(plain)} to find the ${pick(plain)} of your ${pick(plain)}`
  const cited = (claim: string, text = sentence()) => `${text} [@${claim}].`
  const paragraph = (claim: string, first?: string) =>
    [cited(claim, first), cited(claim), cited(claim)].join(' ')

  const body = (claim: string, group: number, next: string) => {
    const terms = termsOf[group] ?? []
    const paragraphs = range(Math.max(terms.length, Math.round(words / 36))).map((index) => {
      const term = terms[index]
      const text = paragraph(claim, term && `A [${term}](term:${term}) may come before ${next}`)
      return index % 4 === 0
        ? `## About the ${pick(plain)} of part ${'abcdefghijklmnopqrstuvwxyz'[index / 4] ?? 'z'}\n\n${text}`
        : text
    })
    return `\n${paragraphs.join('\n\n')}\n`
  }
  const page = (name: string, claim: string, fields: object, text: string) =>
    `---\n${stringify({
      name,
      summary: `${sentence()}.`,
      keyPoints: range(3).map(() => cited(claim)),
      ...fields,
    })}---\n${text}`

  const files = new Map<string, string>()
  files.set('site.yaml', stringify({ clinic: { name: 'A clinic', phone: '555 0100' } }))
  files.set(
    'sources/references.yaml',
    stringify([{ id: 'book', kind: 'society', title: 'A book', publisher: 'A society' }]),
  )
  const claims = range(conditions + groups).map((index) => ({
    id: `c${index}`,
    says: `${sentence()}.`,
    from: [{ source: 'book' }],
    hedge: 'may',
  }))
  files.set('sources/claims/book.yaml', stringify(claims))
  const names = range(conditions).map(() => noun())
  for (const [index, name] of names.entries()) {
    const group = groupOf(index)
    const next = (index + groups) % conditions
    const fields = { alsoCalled: [noun(), noun()], treatments: [{ id: `t${group}`, fit: 'may-help' }] }
    files.set(
      `en/conditions/p${index}.mdx`,
      page(name, `c${index}`, fields, body(`c${index}`, group, `[the ${names[next]}](condition:p${next})`)),
    )
  }
  for (const group of range(groups)) {
    const claim = `c${conditions + group}`
    const fields = { conditions: inGroup(group).map((index) => `p${index}`), standalone: true }
    files.set(`en/treatments/t${group}.mdx`, page(noun(), claim, fields, body(claim, group, 'all')))
  }
  const terms = termsOf.flat().map((term) => ({ id: term, term, means: `A part of the ${pick(plain)}.` }))
  files.set('en/glossary.yaml', stringify(terms.sort((a, b) => (a.id < b.id ? -1 : 1))))
  files.set(
    'en/questions.yaml',
    stringify(range(groups).flatMap((group) => questionsOf(group, inGroup(group), noun))),
  )
  return files
}

const questionsOf = (group: number, conditions: readonly number[], noun: () => string) =>
  range(3).map((index) => ({
    id: `q${group}-${index}`,
    ask: `How may the ${noun()} and the ${noun()} help my ${noun()}?`,
    group: 'before',
    for: 'self',
    about: [...conditions.map((condition) => `p${condition}`), `t${group}`],
    outside: true,
  }))

const range = (length: number) => Array.from({ length }, (_, index) => index)

/** Numbers from 0 to 1, the same for the same seed (a linear congruential sequence). */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
}

/** Short words, none of them a typo away from another. */
function nounsFrom(random: () => number): () => string {
  const taken = new Set<string>()
  const letter = (letters: string) => letters.charAt(Math.floor(random() * letters.length))
  const syllable = () => letter('bdfgklmnprtvz') + letter('aeiou')
  const make = (): string => {
    const word = syllable() + syllable() + syllable() + letter('lnrst')
    // Words with a typo between them have one of these in common.
    const lacking = [word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))]
    if (lacking.some((each) => taken.has(each))) return make()
    for (const each of lacking) taken.add(each)
    return word
  }
  return make
}
