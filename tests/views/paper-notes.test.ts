import { expect, test } from 'vitest'
import type { Edition, Page } from '../../src/library/library.ts'
import { PaperNotes } from '../../src/views/paper-notes.ts'
import { typedAddress } from '../../src/views/shown-address.ts'
import { asthma, condition, library } from '../helpers/library.ts'

const [edition] = library({ [asthma]: condition('Text.') }).editions as [Edition]
const page = edition.pages.get('asthma') as Page

test('paper says the number of a word, the title of a page, and the number of an outside address, once each', () => {
  const notes = new PaperNotes(edition, { kind: 'guide', id: 'other' } as Page, ['lung', 'airway'])
  const links: [string, string][] = [
    ['term:airway', 'airways'],
    ['term:airway', 'airway'],
    ['condition:asthma', 'the illness'],
    ['https://www.example.org/a/', 'a site'],
    ['https://example.org/b', 'another'],
    ['#here', 'here'],
  ]
  expect(links.map(([url, text]) => notes.of(url, text))).toEqual([
    '2',
    undefined,
    page.fields.name,
    'link 1',
    'link 2',
    undefined,
  ])
  expect(notes.outside()).toEqual(['example.org/a/', 'example.org/b'])
})

test('a link that already says the title, and one to its own page, need no note', () => {
  const notes = (id: string) => new PaperNotes(edition, { kind: 'condition', id } as Page, [])
  expect(notes('other').of('condition:asthma', page.fields.name.toUpperCase())).toBeUndefined()
  expect(notes('asthma').of('condition:asthma#part', 'above')).toBeUndefined()
})

test.each([
  ['https://www.example.org/short/', 'example.org/short'],
  [`https://example.org/${'long/'.repeat(9)}`, 'example.org'],
])('of %s one types %s', (url, typed) => {
  expect(typedAddress(url).replaceAll('\u200b', '')).toBe(typed)
})
