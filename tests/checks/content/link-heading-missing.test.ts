import { expect, test } from 'vitest'
import { linkHeadingMissing } from '../../../src/checks/content/link-heading-missing.ts'
import { asthma, check, condition, type Files, guide, question } from '../../helpers/library.ts'

const visit = {
  'en/guides/visit.mdx': guide('## What to *take* along\n\n## What to *take* along\n\n## Sources [@tubes]'),
}

test.each<[string, Files]>([
  [
    'links to a heading, its double, and a heading with the name of a part',
    {
      ...visit,
      [asthma]: condition(
        '[a](guide:visit#what-to-take-along) [b](guide:visit#what-to-take-along-1) [c](guide:visit#sources-1)',
      ),
    },
  ],
  [
    'a link to a part that every page has',
    { ...visit, [asthma]: condition('[a](guide:visit#warning-signs)') },
  ],
  [
    'links to a heading and a part of the same page',
    {
      [asthma]: condition('## Triggers\n\n[a](#triggers) [b](#sources)').replace(
        'One.',
        '"[One](#triggers)."',
      ),
      'en/about.mdx': guide('## Who we are\n\n[a](#who-we-are)'),
    },
  ],
  [
    'a link without a heading, and one to a page that is missing',
    { ...visit, [asthma]: condition('[a](guide:visit) [b](guide:vist#what)') },
  ],
])('accepts %s', (_, files) => expect(check(linkHeadingMissing, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a misspelled heading, and offers the right one',
    { ...visit, [asthma]: condition('See [this](guide:visit#what-to-tke-along).') },
    [
      'en/conditions/asthma.mdx 7:5-7:42 Unexpected heading `#what-to-tke-along`, expected one of `en/guides/visit.mdx` (guide:visit#what-to-take-along)',
    ],
  ],
  [
    'a heading of its own page, as one of another',
    { ...visit, [asthma]: condition('## Triggers\n\nSee [this](guide:visit#triggers).') },
    [
      'en/conditions/asthma.mdx 9:5-9:33 Unexpected heading `#triggers`, expected one of `en/guides/visit.mdx` (#triggers)',
    ],
  ],
  [
    'a heading that one other page has, and one that two have',
    {
      ...visit,
      [asthma]: condition('## Triggers\n\n## Your cough'),
      'en/conditions/cold.mdx': condition('## Your cough'),
      'en/guides/home.mdx': guide('[a](guide:visit#triggers) [b](guide:visit#your-cough)'),
    },
    [
      'en/guides/home.mdx 6:1-6:26 Unexpected heading `#triggers`, expected one of `en/guides/visit.mdx` (condition:asthma#triggers)',
      'en/guides/home.mdx 6:27-6:54 Unexpected heading `#your-cough`, expected one of `en/guides/visit.mdx`',
    ],
  ],
  [
    'an empty heading, in a main point',
    { ...visit, [asthma]: condition().replace('One.', '"[One](guide:visit#)"') },
    ['en/conditions/asthma.mdx 4:14-4:33 Unexpected heading `#`, expected one of `en/guides/visit.mdx`'],
  ],
  [
    'a misspelled heading of the same page, in its text and a main point',
    {
      ...visit,
      [asthma]: condition('## Triggers\n\n[a](#trigers) [b](#what-to-take-along)').replace(
        'One.',
        '"[One](#)."',
      ),
    },
    [
      'en/conditions/asthma.mdx 4:14-4:22 Unexpected heading `#`, expected one of `en/conditions/asthma.mdx`',
      'en/conditions/asthma.mdx 9:1-9:14 Unexpected heading `#trigers`, expected one of `en/conditions/asthma.mdx` (#triggers)',
      'en/conditions/asthma.mdx 9:15-9:39 Unexpected heading `#what-to-take-along`, expected one of `en/conditions/asthma.mdx` (guide:visit#what-to-take-along)',
    ],
  ],
  [
    'a part that only pages have, in the text about the library',
    { 'en/about.mdx': guide('## Sources\n\n[a](#sources)') },
    ['en/about.mdx 8:1-8:14 Unexpected heading `#sources`, expected one of `en/about.mdx` (#sources-1)'],
  ],
  [
    'a heading of no page, in a text that several pages show',
    { ...visit, 'en/questions.yaml': question('why', 'why: "See [this](#sources)."') },
    [
      'en/questions.yaml 1:76-1:92 Unexpected heading `#sources`, expected its page before it, as in `condition:asthma#sources`',
    ],
  ],
  [
    'a heading by reference',
    { ...visit, [asthma]: condition('See [this][visit].\n\n[visit]: guide:visit#taking') },
    ['en/conditions/asthma.mdx 7:5-7:18 Unexpected heading `#taking`, expected one of `en/guides/visit.mdx`'],
  ],
  [
    'a heading in the meaning of a word',
    {
      ...visit,
      'en/glossary.yaml':
        '- id: airway\n  term: airway\n  means: >\n    A tube,\n    [see](guide:visit#tubes).\n',
    },
    ['en/glossary.yaml 5:5-5:29 Unexpected heading `#tubes`, expected one of `en/guides/visit.mdx`'],
  ],
])('reports %s', (_, files, findings) => expect(check(linkHeadingMissing, files)).toEqual(findings))
