import { expect, test } from 'vitest'
import type { Edition, Page } from '../../src/library/library.ts'
import { wordsOfPage } from '../../src/views/words-of-page.ts'
import { asthma, condition, type Files, library, term } from '../helpers/library.ts'

const glossary =
  term('airway') +
  term('lung') +
  term('spacer') +
  term('asthma') +
  '- { id: breath, term: breath, everyday: [breath], means: Air that goes in and out. }\n'
const sign = (on: string) =>
  `- { id: ${on}, sign: Airways that close, level: urgent, act: Call, on: [${on}], claims: [said] }\n`
const question = (about: string, more = '') =>
  `- { id: ${about}, ask: Why a spacer?, group: cause, for: self, outside: true, about: [${about}]${more} }\n`

function wordsOf(files: Files): string[] {
  const [edition] = library({
    [asthma]: condition('The [lung](term:lung).'),
    'en/glossary.yaml': glossary,
    ...files,
  }).editions
  return wordsOfPage(edition as Edition, edition?.pages.get('asthma') as Page).map(({ id }) => id)
}

test.each<[string, Files, string[]]>([
  ['the words that its text links', {}, ['lung']],
  [
    'and those of its questions',
    { 'en/questions.yaml': question('asthma', ', why: My lungs') + question('cold') },
    ['lung', 'spacer'],
  ],
  [
    'and those of its warning signs',
    { 'en/warning-signs.yaml': sign('asthma') + sign('treatment') },
    ['lung', 'airway'],
  ],
  [
    'not those that it is named after, or that every reader knows',
    { 'en/questions.yaml': question('asthma', ', why: Asthma takes your breath') },
    ['lung', 'spacer'],
  ],
])('a page explains %s', (_, files, words) => expect(wordsOf(files)).toEqual(words))
