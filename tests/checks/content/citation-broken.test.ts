import { expect, test } from 'vitest'
import { citationBroken } from '../../../src/checks/content/citation-broken.ts'
import {
  asthma,
  check,
  comparison,
  condition,
  type Files,
  guide,
  question,
  term,
} from '../../helpers/library.ts'

test.each<[string, Files]>([
  [
    'citations, also over two lines and beside each other',
    { [asthma]: condition('Air [@one; @two][@three], and [@four;\n@five].') },
  ],
  [
    'code, a comment, an address and a mark with a backslash',
    {
      [asthma]: condition(
        'Air `[@one` {/* [@two */} [three](https://example.org/[@three) \\[@four\n\n```\n[@five\n```',
      ),
    },
  ],
  [
    'other brackets, and an address of mail',
    { [asthma]: condition('Air [one] ( @two ) [me](mailto:a@example.org)') },
  ],
])('accepts %s', (_, files) => expect(check(citationBroken, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a mark that is not closed, at its word',
    { [asthma]: condition('Air 😀 [@one flows.\n\nTubes [@two; @three') },
    [
      'en/conditions/asthma.mdx 7:8-7:13 Unexpected `[@one`, expected a citation such as `[@claim-id; @claim-id]`',
      'en/conditions/asthma.mdx 9:7-9:13 Unexpected `[@two;`, expected a citation such as `[@claim-id; @claim-id]`',
    ],
  ],
  [
    'bold text, brackets, code and a component in a mark, as a whole',
    { [asthma]: condition('Air [@*one*], [@two; [three]],\n[@`four`] and [@five <NotSaid />].') },
    [
      'en/conditions/asthma.mdx 7:5-7:13 Unexpected `[@*one*]`, expected a citation such as `[@claim-id; @claim-id]`',
      'en/conditions/asthma.mdx 7:15-7:30 Unexpected `[@two; [three]]`, expected a citation such as `[@claim-id; @claim-id]`',
      'en/conditions/asthma.mdx 8:1-8:10 Unexpected `[@`four`]`, expected a citation such as `[@claim-id; @claim-id]`',
      'en/conditions/asthma.mdx 8:15-8:34 Unexpected `[@five <NotSaid />]`, expected a citation such as `[@claim-id; @claim-id]`',
    ],
  ],
  [
    'only the outer one of two marks, beside a right one',
    { [asthma]: condition('Air [@one] [@two [@three].') },
    [
      'en/conditions/asthma.mdx 7:12-7:17 Unexpected `[@two`, expected a citation such as `[@claim-id; @claim-id]`',
    ],
  ],
  [
    'a mark that is an address of mail',
    { [asthma]: condition('| Air |\n|---|\n| [@one@example.org] |') },
    [
      'en/conditions/asthma.mdx 9:3-9:21 Unexpected `[@one@example.org]`, expected a citation such as `[@claim-id; @claim-id]`',
    ],
  ],
  [
    'marks in fields',
    {
      [asthma]: condition().replace('One.', "'It''s [@*one*].'"),
      'en/glossary.yaml': term('airway', 'A tube [@*one*].'),
      'en/questions.yaml': question('why', 'why: "Air [@*one*]"'),
      'en/comparisons/inhalers.yaml': comparison('{ text: "Easy [@*one*]", claims: [one] }'),
    },
    [
      'en/comparisons/inhalers.yaml 7:29-7:37 Unexpected `[@*one*]`, expected a citation such as `[@claim-id; @claim-id]`',
      'en/conditions/asthma.mdx 4:20-4:28 Unexpected `[@*one*]`, expected a citation such as `[@claim-id; @claim-id]`',
      'en/glossary.yaml 1:46-1:54 Unexpected `[@*one*]`, expected a citation such as `[@claim-id; @claim-id]`',
      'en/questions.yaml 1:76-1:84 Unexpected `[@*one*]`, expected a citation such as `[@claim-id; @claim-id]`',
    ],
  ],
  [
    'a mark in the text about the library',
    { 'en/about.mdx': guide('Air [@*one*]') },
    ['en/about.mdx 6:5-6:13 Unexpected `[@*one*]`, expected a citation such as `[@claim-id; @claim-id]`'],
  ],
])('reports %s', (_, files, findings) => expect(check(citationBroken, files)).toEqual(findings))
