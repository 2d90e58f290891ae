import { describe, expect, test } from 'vitest'
import {
  addOwn,
  emptyList,
  isEmpty,
  type OwnList,
  readList,
  removeOwn,
  take,
  toggleTop,
} from '../../src/client/questions/own-list.ts'

const known = new Set(['a', 'b', 'c', 'd'])
const taken = (...ids: string[]) => ids.reduce((list, id) => take(list, id, true), emptyList())

describe('the first three', () => {
  test('keep the order in which they were chosen, and are no more than three', () => {
    const list = ['c', 'a', 'b', 'd'].reduce(toggleTop, taken('a', 'b', 'c', 'd'))
    expect(list.top).toEqual(['c', 'a', 'b'])
    expect(toggleTop(list, 'd')).toBe(list)
    expect(toggleTop(toggleTop(list, 'a'), 'd').top).toEqual(['c', 'b', 'd'])
  })

  test('lose a question that is taken off the list', () => {
    expect(take(toggleTop(taken('a', 'b'), 'a'), 'a', false)).toEqual({ ...emptyList(), taken: ['b'] })
    const own = toggleTop(addOwn(emptyList(), 'Why?'), 'own-1')
    expect(removeOwn(own, 'own-1')).toEqual(emptyList())
  })
})

describe('own questions', () => {
  test('are one line each, once, and never empty', () => {
    const list = ['  May I\n drive? ', 'May I drive?', '   ', 'When?'].reduce(addOwn, emptyList())
    expect(list.own).toEqual([
      { id: 'own-1', ask: 'May I drive?' },
      { id: 'own-2', ask: 'When?' },
    ])
  })

  test('get an id that none of them has, after one was removed', () => {
    const list = removeOwn(['One?', 'Two?'].reduce(addOwn, emptyList()), 'own-1')
    expect(addOwn(list, 'Three?').own.map(({ id }) => id)).toEqual(['own-2', 'own-3'])
  })
})

test('a list is empty when nothing of it is left', () => {
  expect(isEmpty(take(taken('a'), 'a', false))).toBe(true)
  expect(isEmpty({ ...emptyList(), notes: ' \n' })).toBe(true)
  expect(isEmpty({ ...emptyList(), notes: 'It began in June.' })).toBe(false)
})

describe('reading what was kept', () => {
  test('gives back the same list', () => {
    const list = toggleTop(addOwn(taken('b', 'a'), 'Why?'), 'own-1')
    expect(readList(JSON.stringify({ ...list, notes: 'x' }), known)).toEqual({ ...list, notes: 'x' })
  })

  test.each([null, '', '{', '[]', 'null', '7', '{"taken":"a","top":{},"own":[null,{"id":1}],"notes":[]}'])(
    'takes %j for an empty list',
    (text) => expect(readList(text, known)).toEqual(emptyList()),
  )

  test('leaves out questions that are not there any more, and what others put there', () => {
    const kept = {
      taken: ['a', 'gone', 'a', 7],
      top: ['gone', 'b', 'a'],
      own: [{ id: '<b>', ask: 'x' }, { id: 'own-1', ask: 'Why?' }, { id: 'own-2' }],
      notes: 'n'.repeat(3000),
    }
    const list: OwnList = readList(JSON.stringify(kept), known)
    expect(list).toMatchObject({ taken: ['a'], top: ['a'], own: [{ id: 'own-1', ask: 'Why?' }] })
    expect(list.notes).toHaveLength(2000)
  })
})
