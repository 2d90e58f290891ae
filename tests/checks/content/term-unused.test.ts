import { expect, test } from 'vitest'
import { termUnused } from '../../../src/checks/content/term-unused.ts'
import { asthma, check, condition, type Files, question, site, term } from '../../helpers/library.ts'

const glossary = { 'en/glossary.yaml': term('airway') }

test.each<[string, Files]>([
  ['a word in the text of a page', { ...glossary, [asthma]: condition('An [airway](term:airway).') }],
  [
    'a word in a main point',
    { ...glossary, [asthma]: condition().replace('One.', '"An [airway](term:airway)."') },
  ],
  [
    'a word in the meaning of another, and in a reason',
    {
      'en/glossary.yaml': term('airway') + term('lung', 'A bag with an [airway](term:airway).'),
      'en/questions.yaml': question('why', 'why: "The [lung](term:lung)."'),
    },
  ],
  [
    'a word in the text about the library',
    {
      ...glossary,
      'en/about.mdx': '---\nname: About\nsummary: About us.\n---\n\nAn [airway](term:airway).\n',
    },
  ],
])('accepts %s', (_, files) => expect(check(termUnused, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a word that nothing links to',
    { 'en/glossary.yaml': term('lung') + term('airway'), [asthma]: condition('An [airway](term:airway).') },
    ['en/glossary.yaml 1:9-1:13 Unexpected term `lung` that no page uses, expected a link to `term:lung`'],
  ],
  [
    'a word that only the other language links to',
    {
      'site.yaml': site('languages: [en, es]'),
      ...glossary,
      'es/glossary.yaml': term('airway'),
      'es/conditions/asthma.mdx': condition('[a](term:airway)'),
    },
    [
      'en/glossary.yaml 1:9-1:15 Unexpected term `airway` that no page uses, expected a link to `term:airway`',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(termUnused, files)).toEqual(findings))
