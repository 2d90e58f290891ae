import { expect, test } from 'vitest'
import { linkTargetMissing } from '../../../src/checks/content/link-target-missing.ts'
import { asthma, check, comparison, condition, type Files, guide, site } from '../../helpers/library.ts'

const visit = { 'en/guides/visit.mdx': guide() }

test.each<[string, Files]>([
  [
    'a link to a page of that kind',
    {
      ...visit,
      [asthma]: condition('[a](guide:visit) [b](condition:asthma#what) [c](comparison:inhalers)'),
      'en/comparisons/inhalers.yaml': comparison('{ notSaid: true }'),
    },
  ],
  [
    'links to words and addresses, which other rules read',
    { [asthma]: condition('[a](term:airway) [b](/conditions/) [c](https://example.org/)') },
  ],
])('accepts %s', (_, files) => expect(check(linkTargetMissing, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a misspelled id, and offers the right one',
    { ...visit, [asthma]: condition('Before your 😀 [visit](guide:vist).') },
    [
      'en/conditions/asthma.mdx 7:16-7:35 Unexpected link to `guide:vist`, expected the id of a guide (guide:visit)',
    ],
  ],
  [
    'a page of another kind, and offers that',
    { ...visit, [asthma]: condition('| a |\n|---|\n| [visit](treatment:visit) |') },
    [
      'en/conditions/asthma.mdx 9:3-9:27 Unexpected link to `treatment:visit`, expected the id of a treatment (guide:visit)',
    ],
  ],
  [
    'an id that is like none',
    { ...visit, [asthma]: condition('<NotSaid>\n  [visit](guide:somewhere#else)\n</NotSaid>') },
    [
      'en/conditions/asthma.mdx 8:3-8:32 Unexpected link to `guide:somewhere#else`, expected the id of a guide',
    ],
  ],
  [
    'a link over two lines',
    { ...visit, [asthma]: condition('Before [your\nvisit](guide:vist).') },
    [
      'en/conditions/asthma.mdx 7:8-8:19 Unexpected link to `guide:vist`, expected the id of a guide (guide:visit)',
    ],
  ],
  [
    'a link in a main point of a list',
    {
      ...visit,
      [asthma]: condition().replace(
        '[One., Two., Three.]',
        "\n  - One.\n  - 'It''s [two](guide:vist).'\n  - Three.",
      ),
    },
    [
      'en/conditions/asthma.mdx 6:12-6:29 Unexpected link to `guide:vist`, expected the id of a guide (guide:visit)',
    ],
  ],
  [
    'a link in the meaning of a word, in a cell, and in the text about the library',
    {
      ...visit,
      'en/glossary.yaml': '- { id: airway, term: airway, means: "A [tube](guide:vist)." }\n',
      'en/comparisons/inhalers.yaml': comparison('{ text: "[Easy](guide:vist)", claims: [tubes] }'),
      'en/about.mdx': '---\nname: About\nsummary: About us.\n---\n\n[a](guide:vist)\n',
    },
    [
      'en/about.mdx 6:1-6:16 Unexpected link to `guide:vist`, expected the id of a guide (guide:visit)',
      'en/comparisons/inhalers.yaml 7:24-7:42 Unexpected link to `guide:vist`, expected the id of a guide (guide:visit)',
      'en/glossary.yaml 1:41-1:59 Unexpected link to `guide:vist`, expected the id of a guide (guide:visit)',
    ],
  ],
  [
    'a page that only the other language has',
    {
      'site.yaml': site('languages: [en, es]'),
      ...visit,
      'es/conditions/asthma.mdx': condition('[a](guide:visit)'),
    },
    ['es/conditions/asthma.mdx 7:1-7:17 Unexpected link to `guide:visit`, expected the id of a guide'],
  ],
  [
    'an id that a page had before, and offers the one that it has',
    {
      [asthma]: condition('', 'formerly: [tight-lungs]'),
      'en/guides/visit.mdx': guide('[a](condition:tight-lungs) [b](guide:tight-lungs)'),
    },
    [
      'en/guides/visit.mdx 6:1-6:27 Unexpected link to `condition:tight-lungs`, expected the id of a condition (condition:asthma)',
      'en/guides/visit.mdx 6:28-6:50 Unexpected link to `guide:tight-lungs`, expected the id of a guide (condition:asthma)',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(linkTargetMissing, files)).toEqual(findings))
