import { describe, expect, test } from 'vitest'
import { listAt, overlay, speaker, type Words, wordsAt } from '../../src/library/words.ts'

const words: Words = {
  page: { print: 'Print', reviewed: 'Reviewed by {by} on {on}.', points: ['One', 'Two'] },
  found: { one: '{count} page', other: '{count} pages' },
  groups: { before: 'Before' },
}

describe('speaker', () => {
  const say = speaker(words, 'en')

  test('says the words of a key', () => expect(say('page.print')).toBe('Print'))

  test('fills in what it is given, and leaves other marks', () => {
    expect(say('page.reviewed', { by: 'A nurse' })).toBe('Reviewed by A nurse on {on}.')
    expect(speaker({ key: '{constructor}' }, 'en')('key')).toBe('{constructor}')
    expect(say('page.reviewed', { by: '{on}', on: '$&' })).toBe('Reviewed by {on} on $&.')
  })

  test.each([
    [0, '0 pages'],
    [1, '1 page'],
    [2, '2 pages'],
  ])('takes the form for %s', (count, form) => expect(say('found', { count })).toBe(form))

  test('takes the form of its language, and `other` where that is missing', () => {
    const polish = speaker({ found: { one: 'strona', few: 'strony', other: 'stron' } }, 'pl')
    expect([1, 2, 5].map((count) => polish('found', { count }))).toEqual(['strona', 'strony', 'stron'])
    expect(speaker({ found: { other: 'stron' } }, 'pl')('found', { count: 2 })).toBe('stron')
  })

  test.each([
    'page.prnt',
    'prnt.page',
    'page.print.more',
    'page.points',
    'page',
    '',
    'constructor',
    'page.__proto__',
  ])('throws for `%s`, which has no words', (key) =>
    expect(() => say(key)).toThrow(`The interface has no words for \`${key}\``),
  )
})

describe('overlay', () => {
  test('lays words over words, room by room', () => {
    expect(overlay(words, { page: { print: 'Print it' }, groups: { lungs: 'Your lungs' } })).toEqual({
      ...words,
      page: { ...(words.page as Words), print: 'Print it' },
      groups: { before: 'Before', lungs: 'Your lungs' },
    })
  })

  test.each<[string, Record<string, unknown>]>([
    ['a text for a list, and a list for a text', { page: { points: 'One', print: ['One'] } }],
    ['a text for a room and for forms', { page: 'Print', found: 'pages' }],
    ['forms for a text', { page: { print: { one: 'Print', other: 'Print' } } }],
    ['numbers, and a list that is not of texts', { page: { print: 5, points: ['One', 2] } }],
    ['new keys that hold no text', { groups: { lungs: ['Your lungs'] }, rooms: { lungs: 'Your lungs' } }],
  ])('leaves out what has another shape: %s', (_, own) => {
    expect(overlay(words, own as Words)).toEqual(words)
  })

  test('puts a list in place of a list', () => {
    const result = overlay(words, { page: { points: ['Three'] } })
    expect(listAt(result, 'page.points')).toEqual(['Three'])
  })

  test('leaves the words where a key holds nothing', () => {
    const nothing = { page: null, found: { one: null } } as unknown as Words
    expect(overlay(words, nothing)).toEqual(words)
  })

  test('changes neither of the two, nor any other object', () => {
    const before = structuredClone(words)
    overlay(words, JSON.parse('{ "page": { "print": "x" }, "__proto__": { "polluted": "yes" } }'))
    expect(words).toEqual(before)
    expect('polluted' in {}).toBe(false)
  })
})

test('wordsAt finds words and rooms, and nothing that every object has', () => {
  expect(wordsAt(words, 'page.print')).toBe('Print')
  expect(wordsAt(words, 'found')).toEqual(words.found)
  expect(wordsAt(words, 'page.toString')).toBeUndefined()
})

test('listAt throws where there is no list', () => {
  expect(listAt(words, 'page.points')).toEqual(['One', 'Two'])
  expect(() => listAt(words, 'page.print')).toThrow('The interface has no list `page.print`')
})
