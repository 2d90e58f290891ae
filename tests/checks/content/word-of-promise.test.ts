import { expect, test } from 'vitest'
import { wordOfPromise } from '../../../src/checks/content/word-of-promise.ts'
import { check, comparison, condition, type Files, guide, site } from '../../helpers/library.ts'

const listed = { 'site.yaml': site('promises: [cure, pain-free, best option]') }
const page = (text: string): Files => ({ ...listed, 'en/guides/visit.mdx': guide(text) })

test.each<[string, Files]>([
  ['a text without such words', page('It may help some people.')],
  ['parts of words', page('A secure manicure cured nobody. It is the best optional one.')],
  ['a quote', page('Some speak of a "cure", or a “pain-free” one.')],
  ['a question, in a heading too', page('## Is there a cure?\n\nIs there a cure? "Is it the best option?"')],
  ['a name that people use', { ...listed, 'en/guides/visit.mdx': guide('', 'alsoCalled: [cure]') }],
  ['any word where the clinic lists none', { 'en/guides/visit.mdx': guide('A breakthrough and a cure.') }],
])('accepts %s', (_, files) => expect(check(wordOfPromise, files)).toEqual([]))

const of = (word: string) => `Unexpected \`${word}\`, expected words that promise nothing and praise nothing`

test.each<[string, Files, string[]]>([
  ['a word', page('It is *a* Cure [@tubes].'), [`en/guides/visit.mdx 6:11-6:15 ${of('Cure')}`]],
  [
    'a phrase over a line break',
    page('It is the best\noption.'),
    [`en/guides/visit.mdx 6:11-7:7 ${of('best option')}`],
  ],
  [
    'a word with a space for its hyphen',
    page('It is pain free.'),
    [`en/guides/visit.mdx 6:7-6:16 ${of('pain free')}`],
  ],
  [
    'the word after a quote of it',
    page('A "cure" is no cure.'),
    [`en/guides/visit.mdx 6:16-6:20 ${of('cure')}`],
  ],
  [
    'a heading, a name and a summary',
    {
      ...listed,
      'en/guides/visit.mdx': guide('## The cure')
        .replace('Your visit', 'A cure')
        .replace('What happens', 'A cure'),
    },
    [
      `en/guides/visit.mdx 2:7-2:13 ${of('cure')}`,
      `en/guides/visit.mdx 3:10-3:17 ${of('cure')}`,
      `en/guides/visit.mdx 6:1-6:12 ${of('cure')}`,
    ],
  ],
  [
    'a main point, a cell, a meaning and a reason',
    {
      ...listed,
      'en/conditions/asthma.mdx': condition().replace('One.', 'A cure.'),
      'en/comparisons/inhalers.yaml': comparison('{ text: A cure., claims: [tubes] }'),
      'en/glossary.yaml': '- { id: air, term: air, means: A cure. }',
      'en/questions.yaml':
        '- { id: why, ask: A cure?, why: A cure., group: before, for: self, outside: true }',
    },
    [
      `en/comparisons/inhalers.yaml 7:25-7:29 ${of('cure')}`,
      `en/conditions/asthma.mdx 4:15-4:19 ${of('cure')}`,
      `en/glossary.yaml 1:34-1:38 ${of('cure')}`,
      `en/questions.yaml 1:35-1:39 ${of('cure')}`,
    ],
  ],
  [
    'a word of another language',
    {
      'site.yaml': site('languages: [es]\npromises: [milagro]'),
      'es/guides/visit.mdx': guide('Un milagro.'),
    },
    [`es/guides/visit.mdx 6:4-6:11 ${of('milagro')}`],
  ],
])('reports %s', (_, files, findings) => expect(check(wordOfPromise, files)).toEqual(findings))
