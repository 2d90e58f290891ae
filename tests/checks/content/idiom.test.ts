import { expect, test } from 'vitest'
import { idiom } from '../../../src/checks/content/idiom.ts'
import { check, type Files, guide, site } from '../../helpers/library.ts'

const page = (text: string): Files => ({ 'en/guides/visit.mdx': guide(text) })

test.each<[string, Files]>([
  ['words that mean what they say', page('It is the bottom. The battlefield is a long road.')],
  ['a quote and a question', page('You may hear of a "rule of thumb". Is it a magic bullet?')],
  [
    'a language without a list',
    { 'site.yaml': site('languages: [es]'), 'es/guides/visit.mdx': guide('Un magic bullet.') },
  ],
  [
    'what the library takes out of the list',
    { ...page('It is a journey.'), 'en/interface.yaml': 'prose: { idioms: [magic bullet] }' },
  ],
])('accepts %s', (_, files) => expect(check(idiom, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a phrase, with a hyphen or over a line break',
    page('It is *the*\nbottom line. It is one-size-fits-all [@tubes].'),
    [
      'en/guides/visit.mdx 6:8-7:12 Unexpected idiom `the bottom line`, expected words that mean what they say',
      'en/guides/visit.mdx 7:20-7:37 Unexpected idiom `one-size-fits-all`, expected words that mean what they say',
    ],
  ],
  [
    'the meaning of a word',
    { 'en/glossary.yaml': '- { id: air, term: air, means: A battle. }' },
    ['en/glossary.yaml 1:34-1:40 Unexpected idiom `battle`, expected words that mean what they say'],
  ],
  [
    'a phrase of another language',
    {
      'site.yaml': site('languages: [es]'),
      'es/interface.yaml': 'prose: { idioms: [pan comido] }',
      'es/guides/visit.mdx': guide('Es pan comido.'),
    },
    ['es/guides/visit.mdx 6:4-6:14 Unexpected idiom `pan comido`, expected words that mean what they say'],
  ],
])('reports %s', (_, files, findings) => expect(check(idiom, files)).toEqual(findings))
