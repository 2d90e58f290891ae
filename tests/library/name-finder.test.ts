import { expect, test } from 'vitest'
import { nameFinder } from '../../src/library/name-finder.ts'

const names = [
  ['air', 'air'],
  ['air tube', 'tube'],
  ['Airway of the left lung', 'left airway'],
  ['Crohn’s', 'gut'],
  ['CAT', 'scan'],
  ['CAT', 'second'],
] as const
const keyOf = (word: string) => word.toLowerCase().replace(/s$/, '')
const finder = nameFinder<string>(names, keyOf)
const found = (text: string, before?: typeof finder) =>
  finder.find(text, before).map(({ owner, start, end }) => `${owner}: ${text.slice(start, end)}`)

test.each<[string, string, string[]]>([
  ['whole words in any case, and by their key', 'Air, AIRS; fair airy.', ['air: Air', 'air: AIRS']],
  [
    'the longest name, over a line break or a hyphen',
    'An air\n tube. An air-tubes.',
    ['tube: air\n tube', 'tube: air-tubes'],
  ],
  ['the shorter name where the longer breaks off', 'The air. Tube. The airway of the left', ['air: air']],
  [
    'an abbreviation in its own letters, for its first owner',
    'A cat, a CAT, two CATs.',
    ['scan: CAT', 'scan: CATs'],
  ],
  ['each place of a word that stands twice', 'unfair air, fair air', ['air: air', 'air: air']],
  ['words with marks of their own', "Áir a\u0301ir Crohn's", ["gut: Crohn's"]],
])('finds %s', (_, text, expected) => expect(found(text)).toEqual(expected))

test('says where each name stands', () => {
  expect(finder.find('unfair air 🌬 air')).toEqual([
    { owner: 'air', start: 7, end: 10 },
    { owner: 'air', start: 14, end: 17 },
  ])
})

test('names of another finder go before those that are as long, not before longer ones', () => {
  const other = nameFinder<string>(
    [
      ['air', 'mine'],
      ['lung', 'mine'],
    ],
    keyOf,
  )
  expect(found('Air, an air tube and a lung', other)).toEqual(['mine: Air', 'tube: air tube', 'mine: lung'])
})

test('a name without a word is never found', () => {
  expect(nameFinder([['—', 1]], keyOf).find('— a —')).toEqual([])
})
