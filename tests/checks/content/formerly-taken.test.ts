import { expect, test } from 'vitest'
import { formerlyTaken } from '../../../src/checks/content/formerly-taken.ts'
import { asthma, check, condition, type Files, guide } from '../../helpers/library.ts'

test.each<[string, Files]>([
  ['an id that no page has', { [asthma]: condition('', 'formerly: [wheeze, lung-asthma]') }],
  [
    'its own id, which was published as that of another kind',
    { 'en/guides/visit.mdx': guide('', 'formerly: [visit]'), 'addresses.yaml': 'en: { symptom: [visit] }\n' },
  ],
])('accepts %s', (_, files) => expect(check(formerlyTaken, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'the id of another page',
    { [asthma]: condition('', 'formerly: [cold]'), 'en/conditions/cold.mdx': condition() },
    [
      'en/conditions/asthma.mdx 5:12-5:16 Unexpected `cold` in `formerly`, expected an id that no other page has or had: `en/conditions/cold.mdx` has it',
    ],
  ],
  [
    'the id of another page that was published as that of another kind',
    {
      [asthma]: condition('', 'formerly: [visit]'),
      'en/guides/visit.mdx': guide(),
      'addresses.yaml': 'en: { symptom: [visit] }\n',
    },
    [
      'en/conditions/asthma.mdx 5:12-5:17 Unexpected `visit` in `formerly`, expected an id that no other page has or had: `en/guides/visit.mdx` has it',
    ],
  ],
  [
    'its own id',
    { [asthma]: condition('', 'formerly:\n  - asthma') },
    [
      'en/conditions/asthma.mdx 6:5-6:11 Unexpected `asthma` in `formerly`, expected an id that no other page has or had: `en/conditions/asthma.mdx` has it',
    ],
  ],
  [
    'an id that another page names, and one that stands twice',
    {
      [asthma]: condition('', 'formerly: [wheeze]'),
      'en/conditions/cold.mdx': condition('', 'formerly: [wheeze, sniff, sniff]'),
    },
    [
      'en/conditions/cold.mdx 5:12-5:18 Unexpected `wheeze` in `formerly`, expected an id that no other page has or had: `en/conditions/asthma.mdx` names it',
      'en/conditions/cold.mdx 5:27-5:32 Unexpected `sniff` in `formerly`, expected an id that no other page has or had: `en/conditions/cold.mdx` names it',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(formerlyTaken, files)).toEqual(findings))
