import { expect, test } from 'vitest'
import {
  choiceHash,
  noChoice,
  type PacketChoice,
  pagesAtMost,
  readChoice,
} from '../../src/views/packet-choice.ts'

const pages = ['condition:asthma', 'guide:visit', 'treatment:rest']
const known = new Map([
  ...pages.flatMap((key): [string, string][] => [
    [key, key],
    [key.replace(/.*:/, ''), key],
  ]),
  ['tight-lungs', 'condition:asthma'],
])

const nothingWrong = { unknown: [], over: 0 }

test.each<[string, PacketChoice]>([
  ['#pages=condition:asthma,guide:visit', { pages: pages.slice(0, 2), questions: false, large: false }],
  ['#pages=guide:visit&questions=1&large=1', { pages: ['guide:visit'], questions: true, large: true }],
  ['#pages=&questions=1', { pages: [], questions: true, large: false }],
  ['', noChoice],
])('the address %j holds the choice, both ways', (hash, choice) => {
  expect(choiceHash(choice)).toBe(hash)
  if (hash) expect(readChoice(hash, known)).toEqual({ ...choice, ...nothingWrong })
})

test.each<[string, string, object]>([
  [
    'ids without a kind, and an id that a page had before',
    '#pages=visit,tight-lungs',
    { pages: ['guide:visit', 'condition:asthma'] },
  ],
  [
    'what a link shortener made of it',
    '#pages=condition%3Aasthma%2Cguide%3Avisit',
    { pages: pages.slice(0, 2) },
  ],
  ['each page once', '#pages=asthma,condition:asthma,asthma,', { pages: ['condition:asthma'] }],
  [
    'pages that are not there',
    '#pages=nowhere,asthma,guide:asthma',
    { pages: ['condition:asthma'], unknown: ['nowhere', 'guide:asthma'] },
  ],
  ['broken percent signs', '#pages=%E0%A4%A,asthma%', { pages: [], unknown: ['\uFFFD%A', 'asthma%'] }],
  ['an option that is not 1', '#pages=asthma&large=yes', { pages: ['condition:asthma'], large: false }],
])('reads %s', (_, hash, found) => expect(readChoice(hash, known)).toMatchObject(found))

test.each(['', '#', '#main', '#%', '#&&==', '#page=asthma'])('%j says nothing of a packet', (hash) =>
  expect(readChoice(hash, known)).toBeUndefined(),
)

test('a packet holds only so many pages', () => {
  const many = Array.from({ length: 200 }, (_, index) => `guide:${index}`)
  const read = readChoice(`#pages=${many}`, new Map(many.map((key) => [key, key])))
  expect(read?.pages).toEqual(many.slice(0, pagesAtMost))
  expect(read?.over).toBe(200 - pagesAtMost)
})
