import { expect, test } from 'vitest'
import { mdxInvalid } from '../../../src/checks/content/mdx-invalid.ts'
import { asthma, check, condition, type Files } from '../../helpers/library.ts'

test.each<[string, Files]>([
  [
    'components, comments and a sign that is no tag',
    { [asthma]: condition('<NotSaid>One [a](term:airway)</NotSaid> {/* note */}\n\n2 < 3') },
  ],
  ['a fault of another rule', { [asthma]: condition('', 'name: Wheeze') }],
])('accepts %s', (_, files) => expect(check(mdxInvalid, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a component that is not closed, once',
    { [asthma]: condition('Air.\n\n<NotSaid>\n\nOne [@a] and {/* two */}.') },
    ['en/conditions/asthma.mdx 9:1-9:10 Missing closing tag for `<NotSaid>`'],
  ],
  [
    'a component that is closed by another, after an emoji',
    { [asthma]: condition('😀 <NotSaid>One</Said>') },
    [
      'en/conditions/asthma.mdx 7:16-7:23 Unexpected closing tag `</Said>`, expected corresponding closing tag for `<NotSaid>` (7:4)',
    ],
  ],
  [
    'a brace that is not closed',
    { [asthma]: condition('- One\n- Two {') },
    [
      'en/conditions/asthma.mdx 8:7-8:8 Unexpected end of file in expression, expected a corresponding closing brace for `{`',
    ],
  ],
  [
    'a comment of HTML',
    { [asthma]: condition('<!-- note -->') },
    [
      'en/conditions/asthma.mdx 7:1-7:2 Unexpected character `!` (U+0021) before name, expected a character that can start a name, such as a letter, `$`, or `_` (note: to create a comment in MDX, use `{/* text */}`)',
    ],
  ],
  [
    'a tag in a main point',
    { [asthma]: condition().replace('[One.', '["One <b>."') },
    ['en/conditions/asthma.mdx 4:18-4:21 Missing closing tag for `<b>` before the end of `paragraph`'],
  ],
])('reports %s', (_, files, findings) => expect(check(mdxInvalid, files)).toEqual(findings))
