import { expect, test } from 'vitest'
import { pageOrphan } from '../../../src/checks/content/page-orphan.ts'
import { asthma, check, comparison, condition, type Files, guide } from '../../helpers/library.ts'

const visit = { 'en/guides/visit.mdx': guide('', 'standalone: true') }

test.each<[string, Files]>([
  ['a page that is alone in its library', { [asthma]: condition() }],
  [
    'a page that a text links to',
    { [asthma]: condition(), 'en/guides/visit.mdx': guide('[a](condition:asthma)', 'standalone: true') },
  ],
  [
    'a page that a relation names',
    { [asthma]: condition(), 'en/symptoms/cough.mdx': guide('', 'standalone: true\nconditions: [asthma]') },
  ],
  [
    'a page that a word or the text about the library links to',
    {
      ...visit,
      [asthma]: condition(),
      'en/conditions/cold.mdx': condition(),
      'en/glossary.yaml': '- { id: airway, term: airway, means: "See [a](condition:asthma)." }\n',
      'en/about.mdx': '---\nname: About\nsummary: About us.\n---\n\n[a](condition:cold)\n',
    },
  ],
  [
    'a page that a component shows',
    {
      'en/treatments/inhaler.mdx': condition(),
      'en/guides/visit.mdx': guide('<Choice id="inhaler" />', 'standalone: true'),
    },
  ],
])('accepts %s', (_, files) => expect(check(pageOrphan, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a page that nothing links to',
    { ...visit, [asthma]: condition() },
    [
      'en/conditions/asthma.mdx 2:7-2:13 Unexpected page that no other page links to, expected a link or relation to `condition:asthma`',
    ],
  ],
  [
    'a page that only links to itself',
    { ...visit, [asthma]: condition('[a](condition:asthma)') },
    [
      'en/conditions/asthma.mdx 2:7-2:13 Unexpected page that no other page links to, expected a link or relation to `condition:asthma`',
    ],
  ],
  [
    'a comparison that nothing links to',
    { ...visit, 'en/comparisons/inhalers.yaml': comparison('{ notSaid: true }') },
    [
      'en/comparisons/inhalers.yaml 2:7-2:15 Unexpected page that no other page links to, expected a link or relation to `comparison:inhalers`',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(pageOrphan, files)).toEqual(findings))
