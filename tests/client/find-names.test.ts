import { describe, expect, test } from 'vitest'
import { readInterfaces } from '../../scripts/lib/read-library.ts'
import { nameFinder } from '../../src/client/find-names.ts'
import { putRight } from '../../src/client/finder/put-right.ts'
import type { NameIndex } from '../../src/views/name-index.ts'
import { roomOf } from '../../src/views/name-index.ts'
import { processorTime } from '../helpers/processor-time.ts'

const words = (await readInterfaces()).get('en') ?? {}

type Page = NameIndex['pages'][number]
interface Fields {
  kind?: Page[0]
  also?: string[]
  described?: string[]
  says?: string
  feels?: number[]
}

const page = (
  name: string,
  { kind = 'condition', also = [], described = [], says = '', feels = [] }: Fields = {},
): Page => [kind, name, `/${name.toLowerCase().replace(/\W+/g, '-')}/`, also, described, says, feels]

const finder = (pages: NameIndex['pages'], more: Partial<NameIndex> = {}) =>
  nameFinder({
    language: 'en',
    pages,
    glossary: '/glossary/',
    terms: [],
    rules: roomOf(words, 'finder'),
    say: roomOf(words, 'find.suggestions'),
    ...more,
  })

const { find, nearest } = finder([
  page('Asthma', {
    also: ['wheezing', 'reactive airway disease', 'RAD'],
    described: ['cough at night', 'steam kettle'],
    says: 'The tubes of the lungs become tight.',
  }),
  page('Chronic bronchitis', { also: ['COPD'], says: 'The tubes of the lungs make too much slime.' }),
  page('Haemophilus infection', { says: 'A germ.' }),
  page('Collapsed lung (pneumothorax)', { says: 'Air leaks out of a lung.' }),
  page('Foggy eyes and dry eyes', { says: 'The eyes are dry.' }),
])

const names = (query: string) => find(query).suggestions.map(({ name }) => name)
const spelled = (query: string) => putRight(query, find(query))

describe('a name is found', () => {
  test.each([
    ['as it is written', 'asthma', 'Asthma'],
    ['by another name', 'wheezing', 'Asthma'],
    ['by an abbreviation, in any case', 'copd', 'Chronic bronchitis'],
    ['by an abbreviation of more than one', 'COPDs', 'Chronic bronchitis'],
    ['by the first letters of a name', 'fead', 'Foggy eyes and dry eyes'],
    ['by the word in brackets', 'pneumothorax', 'Collapsed lung (pneumothorax)'],
    ['by one of two names in one', 'dry eyes', 'Foggy eyes and dry eyes'],
    ['from its start', 'ast', 'Asthma'],
    ['with another ending', 'wheezes', 'Asthma'],
    ['with words around it', 'what is the best cure for asthma', 'Asthma'],
    ['in the spelling of another country', 'hemophilus infection', 'Haemophilus infection'],
    ['as it sounds', 'azma', 'Asthma'],
    ['with a letter too few', 'bronchits', 'Chronic bronchitis'],
    ['with two letters in each other’s place', 'astham', 'Asthma'],
    ['with its first two letters in each other’s place', 'sathma', 'Asthma'],
    ['with a syllable too few', 'pneuthorax', 'Collapsed lung (pneumothorax)'],
    ['with two mistakes, where it is long', 'numothorax', 'Collapsed lung (pneumothorax)'],
    ['with its words in one', 'collapsedlung', 'Collapsed lung (pneumothorax)'],
    ['with a word in two', 'pneumo thorax', 'Collapsed lung (pneumothorax)'],
    ['by what its page says', 'tight lungs', 'Asthma'],
    ['by what people say of it', 'coughing in the night', 'Asthma'],
  ])('%s', (_, query, name) => expect(names(query)[0]).toBe(name))
})

describe('nothing is suggested', () => {
  test.each([
    ['for a word that no name is near to', 'parking'],
    ['for another abbreviation', 'copf'],
    ['for one word of what people say of a page', 'steam'],
    ['for a word that all kinds of questions have', 'best treatment'],
    ['for one known word of no meaning beside an unknown one', 'chronic xylophone'],
    ['for nothing', ''],
    ['for stop words', 'the of and'],
    ['for one letter', 'a'],
    ['for signs', '.*+?^$()|[]\\'],
    ['for markup', '<script>alert(1)</script>'],
    ['for an emoji', '🦴'],
    ['for another script', 'ألم'],
    ['for 5,000 letters', 'x'.repeat(5000)],
    ['for 5,000 words', 'lorem '.repeat(5000)],
  ])('%s', (_, query) => expect(names(query)).toEqual([]))
})

describe('a description', () => {
  const { find } = finder(
    [
      page('Cough', { kind: 'symptom', also: ['coughing'] }),
      page('Fever', { kind: 'symptom', described: ['feet are hot'] }),
      page('Measles', { described: ['rash'], feels: [0, 1] }),
      page('Hay fever'),
    ],
    {
      rules: {
        ...roomOf(words, 'finder'),
        needed: 'knee feet',
        'generic-here': 'coughs',
        'same-here': ['rash spots'],
      },
    },
  )
  const names = (query: string) => find(query).suggestions.map(({ name }) => name)

  test('of several feelings leads first to the condition that has them', () => {
    expect(names('cough and fever')).toContain('Measles')
    expect(names('fever with spots and a cough')[0]).toBe('Measles')
  })

  test('that is the name of a symptom leads there', () => {
    expect(names('cough')[0]).toBe('Cough')
    expect(names('hay fever')[0]).toBe('Hay fever')
  })

  test('of something else leads nowhere', () => {
    expect(names('measles in my knee')).toEqual([])
    expect(names('measles in my elbow')).not.toEqual([])
  })

  test('of a part of the body needs more than the part', () => {
    expect(names('hot feet')).toEqual(['Fever'])
    expect(names('broken feet')).toEqual([])
  })

  test('leads nowhere by a word alone that this field has another meaning for', () => {
    expect(names('coughs')).toEqual([])
    expect(names('measles coughs')[0]).toBe('Measles')
  })
})

test('a page is found by the other names of a word that it is called', () => {
  const { find } = finder([page('Asthma')], { terms: [['asthma', '', 'airway trouble']] })
  expect(find('airway trouble').suggestions[0]).toMatchObject({ name: 'Asthma', also: 'airway trouble' })
})

test('a suggestion says why: the other name, or what the page says', () => {
  const says = 'The tubes of the lungs become tight.'
  expect(find('wheezing').suggestions[0]).toMatchObject({ name: 'Asthma', also: 'wheezing', isInName: true })
  expect(find('asthma').suggestions[0]).toMatchObject({ also: undefined, isInName: true })
  expect(find('tight tubes').suggestions[0]).toMatchObject({ says, isInName: false })
})

test('a misspelled word is put right, a known one stays', () => {
  expect(spelled('azma cough')).toMatchObject({ corrected: 'asthma cough', isCorrected: true })
  expect(spelled('Asthma cough')).toMatchObject({ corrected: 'Asthma cough', isCorrected: false })
})

test('the words for the full text end with those that matter least', () => {
  expect(spelled('xylophone chronic asthma').words).toEqual(['asthma', 'chronic', 'xylophone'])
})

test('the nearest names of a query that finds nothing', () => {
  expect(find('bronxcytus').suggestions).toEqual([])
  expect(nearest('bronxcytus').map(({ name }) => name)).toEqual(['Chronic bronchitis'])
  expect(nearest('qqqqqq')).toEqual([])
})

test('words of the glossary come after pages, and stand for each other', () => {
  const terms: NameIndex['terms'] = [
    ['airway', '', 'windpipe'],
    ['asthma', 'asthma-word'],
  ]
  const { find } = finder([page('Blocked airway'), page('Asthma')], { terms })
  expect(find('asthma').suggestions.map(({ href }) => href)).toEqual(['/asthma/', '/glossary/#asthma-word'])
  expect(find('airway').suggestions.at(-1)?.href).toBe('/glossary/#airway')
  expect(find('blocked windpipe').suggestions[0]?.name).toBe('Blocked airway')
})

describe('warning signs', () => {
  const signs = [
    { sign: 'Blue lips', isGeneral: true },
    { sign: 'You cannot speak a whole sentence', isGeneral: true },
    { sign: 'A fever after surgery', isGeneral: false },
  ]
  const { find } = finder([page('Asthma', { says: 'Your lips may feel dry.' }), page('Weak voice')], {
    warnings: { name: 'Warning signs', href: '/guides/warning-signs/', signs },
  })

  test('their words lead first to their page, and say which sign', () => {
    expect(find('my lips are blue').suggestions[0]).toMatchObject({ kind: 'sign', says: 'Blue lips' })
    expect(find('cannot speak a sentence').suggestions[0]?.kind).toBe('sign')
  })

  test('a sign of a few pages needs more than one of its words', () => {
    expect(find('fever').suggestions).toEqual([])
    expect(find('fever since surgery').suggestions[0]?.kind).toBe('sign')
  })

  test('a name comes before a sign that has no more of the query', () => {
    expect(find('asthma').suggestions[0]?.kind).toBe('page')
  })
})

test('odd input is answered within 100 ms', () => {
  for (const query of [
    'x'.repeat(5000),
    'lorem ipsum '.repeat(500),
    '🦴'.repeat(5000),
    '%00',
    '(((((',
    '‮ألم',
  ]) {
    const taken = processorTime()
    find(query)
    nearest(query)
    expect(taken()).toBeLessThan(100)
  }
})

test('a language without finder words still finds names', () => {
  const { find } = finder([page('Asma', { also: ['silbidos'] })], { rules: {} })
  expect(find('silbidos').suggestions[0]?.name).toBe('Asma')
})
