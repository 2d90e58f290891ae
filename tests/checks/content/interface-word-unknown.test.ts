import { expect, test } from 'vitest'
import { interfaceWordUnknown } from '../../../src/checks/content/interface-word-unknown.ts'
import { check, type Files, library, site } from '../../helpers/library.ts'

const words = (text: string) => ({ 'en/interface.yaml': text })

test.each<[string, Files]>([
  ['no file, and an empty one', { 'site.yaml': site('languages: [en, es]'), 'es/interface.yaml': '# Words' }],
  [
    'words of each shape, and a key with nothing after it',
    words(`page: { print: Print it, words: }
privacy: { points: [Nothing is kept.] }
search: { found: { one: One thing., few: A few things. } }
parts:
`),
  ],
  ['groups of its own', words('groups: { before: At home, rehearsal: For a rehearsal }')],
  ['a file that holds no words, which another rule reads', words('Print')],
])('accepts %s', (_, files) => expect(check(interfaceWordUnknown, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'misspelled keys, and offers the right ones',
    words('page:\n  prnt: Print it\n  print: Print\npagse: { print: Print it }\n'),
    [
      'en/interface.yaml 2:3-2:7 Unexpected key `page.prnt`, expected one of the interface (print)',
      'en/interface.yaml 4:1-4:6 Unexpected key `pagse`, expected one of the interface (page)',
    ],
  ],
  [
    'values of another shape',
    words(`page: Print
privacy: { points: Nothing is kept., lead: [None] }
handout:
  how:
    - Open it.
    - 5
  name:
    one: Name
search: { found: [a] }
site: { skip: 5 }
groups: { before: [a] }
`),
    [
      'en/interface.yaml 1:7-1:12 Unexpected value of `page`, expected keys with words, one a line',
      'en/interface.yaml 2:20-2:36 Unexpected value of `privacy.points`, expected a list of texts',
      'en/interface.yaml 2:44-2:50 Unexpected value of `privacy.lead`, expected a text',
      'en/interface.yaml 5:5-5:15 Unexpected value of `handout.how`, expected a list of texts',
      'en/interface.yaml 8:5-8:14 Unexpected value of `handout.name`, expected a text',
      'en/interface.yaml 9:18-9:21 Unexpected value of `search.found`, expected forms for a number, as `one` and `other`',
      'en/interface.yaml 10:15-10:16 Unexpected value of `site.skip`, expected a text',
      'en/interface.yaml 11:19-11:22 Unexpected value of `groups.before`, expected a text',
    ],
  ],
  [
    'a form that no language has, and forms where there are none',
    words('search: { found: { two: Two., three: Three. } }\nhome: { other: Other }'),
    [
      'en/interface.yaml 1:31-1:36 Unexpected key `search.found.three`, expected one of the interface',
      'en/interface.yaml 2:9-2:14 Unexpected key `home.other`, expected one of the interface',
    ],
  ],
  [
    'names that every object has',
    words('constructor: One\ntoString: { a: b }\n'),
    [
      'en/interface.yaml 1:1-1:12 Unexpected key `constructor`, expected one of the interface',
      'en/interface.yaml 2:1-2:9 Unexpected key `toString`, expected one of the interface',
    ],
  ],
  [
    'words of a language that has the English ones',
    { 'site.yaml': site('languages: [en, es]'), 'es/interface.yaml': 'find: { buton: Buscar }\n' },
    ['es/interface.yaml 1:9-1:14 Unexpected key `find.buton`, expected one of the interface (button)'],
  ],
])('reports %s', (_, files, findings) => expect(check(interfaceWordUnknown, files)).toEqual(findings))

test('words of another shape are left out of what pages say', () => {
  const { editions } = library(
    words(
      'page: { print: [a], words: 5 }\ngroups: { before: 5, own: Own, odd: [a] }\nfind: Find\nparts: null\n',
    ),
  )
  const said = ['page.print', 'page.words', 'groups.before', 'groups.own', 'find.button', 'parts.about']
  expect(said.map((key) => editions[0]?.say(key))).toEqual([
    'Print this page',
    'Words on this page',
    'Before the visit, for yourself',
    'Own',
    'Find',
    'About',
  ])
  expect(Object.keys(editions[0]?.words.groups ?? {})).not.toContain('odd')
})
