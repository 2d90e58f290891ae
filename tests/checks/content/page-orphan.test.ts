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
  [
    'pages that lead to each other, without any that stands alone',
    {
      [asthma]: condition('[a](guide:visit)'),
      'en/guides/visit.mdx': guide('[a](condition:cold)'),
      'en/conditions/cold.mdx': condition('[a](condition:asthma)'),
    },
  ],
  [
    'what the page of the warning signs leads to, step by step',
    {
      'en/guides/warning.mdx': guide('<WarningSigns />\n\n[a](condition:asthma)'),
      [asthma]: condition('[a](condition:cold)'),
      'en/conditions/cold.mdx': condition(),
    },
  ],
  [
    'a page that an unread file mentions, and what it leads to',
    {
      ...visit,
      'en/guides/broken.mdx': '---\nname: [\n---\n\n[a](condition:asthma)\n',
      [asthma]: condition('[a](condition:cold)'),
      'en/conditions/cold.mdx': condition(),
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
    'two pages without links',
    { [asthma]: condition(), 'en/guides/visit.mdx': guide() },
    [
      'en/conditions/asthma.mdx 2:7-2:13 Unexpected page that no other page links to, expected a link or relation to `condition:asthma`',
      'en/guides/visit.mdx 2:7-2:17 Unexpected page that no other page links to, expected a link or relation to `guide:visit`',
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
    'two pages that only link to each other, and one that only they link to',
    {
      [asthma]: condition('[a](guide:visit)'),
      'en/guides/visit.mdx': guide('[a](condition:asthma) [b](guide:home)'),
      'en/guides/home.mdx': guide('[a](guide:visit)'),
      'en/conditions/cold.mdx': condition('[a](condition:cough) [b](condition:asthma)'),
      'en/conditions/cough.mdx': condition('[a](condition:cold) [b](condition:croup)'),
      'en/conditions/croup.mdx': condition(),
    },
    ['cold', 'cough', 'croup'].map(
      (id) =>
        `en/conditions/${id}.mdx 2:7-2:13 Unexpected page that only pages out of reach link to, expected a link or relation to \`condition:${id}\``,
    ),
  ],
  [
    'a page that only an orphan links to',
    {
      ...visit,
      [asthma]: condition('[a](condition:cold)'),
      'en/conditions/cold.mdx': condition(),
    },
    [
      'en/conditions/asthma.mdx 2:7-2:13 Unexpected page that no other page links to, expected a link or relation to `condition:asthma`',
      'en/conditions/cold.mdx 2:7-2:13 Unexpected page that only pages out of reach link to, expected a link or relation to `condition:cold`',
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
