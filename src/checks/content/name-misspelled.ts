import type { Edition, Library, Page } from '../../library/library.ts'
import { stemmer } from '../../library/word-forms.ts'
import { wordsAt } from '../../library/words.ts'
import { oneSpelling, wordsOfName } from '../name-keys.ts'
import type { Rule } from '../rule.ts'
import { saidWords } from '../said-words.ts'
import { typosOf } from '../typos.ts'

const shortest = 6

export const nameMisspelled: Rule<Library> = {
  id: 'name-misspelled',
  severity: 'warning',
  summary: 'A name should not be a misspelling.',
  *check({ editions }) {
    for (const edition of editions) {
      const isSame = sameWord(edition)
      const titled = titledWords(edition)
      const pagesWith = countPages(edition)
      const typos = typosOf([...titled, ...pagesWith.keys()].filter((word) => word.length >= shortest))
      let said: Set<string> | undefined
      for (const { file, fields, at } of edition.allPages) {
        const before = new Set<string>()
        for (const { field, index, name } of namesOf(fields)) {
          for (const word of wordsOfName(name)) {
            const isOdd = word.length >= shortest - 1 && !titled.has(word) && pagesWith.get(word) === 1
            const isFirm = (other: string) =>
              titled.has(other) || before.has(other) || (pagesWith.get(other) ?? 0) > 1 || said?.has(other)
            const near = isOdd && !before.has(word) ? typos(word) : []
            if (near.length > 0) said ??= saidWords(edition)
            const right = said?.has(word)
              ? undefined
              : near.find((other) => isFirm(other) && !isSame(word, other))
            if (!right) continue
            const message = `Unexpected \`${word}\` in the name \`${name}\`, expected a right spelling: the search finds a wrong one too`
            yield {
              file,
              place: at(field, index),
              message,
              expected: name.replace(anyCase(word), right),
            }
          }
          for (const word of wordsOfName(name)) before.add(word)
        }
      }
    }
  },
}

const anyCase = (word: string) => new RegExp(word, 'i')

/** Whether two words are spellings or forms of one. */
function sameWord(edition: Edition): (a: string, b: string) => boolean {
  const spell = oneSpelling(edition)
  const endings = wordsAt(edition.words, 'finder.endings')
  const stem = stemmer(typeof endings === 'string' ? endings.split(/\s+/) : [])
  const isLonger = (a: string, b: string) => a.startsWith(b) && a.at(-1) !== a.at(-2)
  return (a, b) => spell(a) === spell(b) || stem(a) === stem(b) || isLonger(a, b) || isLonger(b, a)
}

/** The words of titles and of the terms that the glossary explains. */
const titledWords = ({ allPages, allTerms }: Edition) =>
  new Set([
    ...allPages.flatMap(({ fields }) => wordsOfName(fields.name)),
    ...allTerms.flatMap(({ fields }) => wordsOfName(fields.term)),
  ])

/** The other names of a page, and what people say who know none. */
const namesOf = (fields: Page['fields']) =>
  (['alsoCalled', 'describedAs'] as const).flatMap((field) =>
    fields[field].map((name, index) => ({ field, index, name })),
  )

/** On how many pages a word stands among the other names. */
function countPages({ allPages }: Edition): Map<string, number> {
  const count = new Map<string, number>()
  for (const { fields } of allPages) {
    for (const word of new Set(namesOf(fields).flatMap(({ name }) => wordsOfName(name)))) {
      count.set(word, (count.get(word) ?? 0) + 1)
    }
  }
  return count
}
