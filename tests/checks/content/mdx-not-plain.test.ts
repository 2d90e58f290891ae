import { expect, test } from 'vitest'
import { mdxNotPlain } from '../../../src/checks/content/mdx-not-plain.ts'
import { asthma, check, condition, type Files, guide, question, term } from '../../helpers/library.ts'

test.each<[string, Files]>([
  [
    'components and comments',
    { [asthma]: condition('<Lines count="3" /> {/* note */}\n\n{/*\n  note\n*/}') },
  ],
  ['braces in code', { [asthma]: condition('Write `{x}`.') }],
])('accepts %s', (_, files) => expect(check(mdxNotPlain, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'an expression',
    { [asthma]: condition('Air {x} and {y}.') },
    [
      'en/conditions/asthma.mdx 7:5-7:8 Unexpected code (an import, an export or an `{expression}`), expected text and components',
    ],
  ],
  [
    'an import and an export',
    { [asthma]: condition('import A from "a"'), 'en/guides/visit.mdx': guide('export const a = 1') },
    [
      'en/conditions/asthma.mdx 7:1-8:1 Unexpected code (an import, an export or an `{expression}`), expected text and components',
      'en/guides/visit.mdx 6:1-7:1 Unexpected code (an import, an export or an `{expression}`), expected text and components',
    ],
  ],
  [
    'code in a main point, a meaning and a reason',
    {
      [asthma]: condition().replace('Two.', '"Two {x}."'),
      'en/glossary.yaml': term('airway', 'A {x} tube.'),
      'en/questions.yaml': question('why', 'why: "A {x}."'),
    },
    [
      'en/conditions/asthma.mdx 4:24-4:27 Unexpected code (an import, an export or an `{expression}`), expected text and components',
      'en/glossary.yaml 1:41-1:44 Unexpected code (an import, an export or an `{expression}`), expected text and components',
      'en/questions.yaml 1:74-1:77 Unexpected code (an import, an export or an `{expression}`), expected text and components',
    ],
  ],
  [
    'an attribute that is an expression',
    { [asthma]: condition('<Lines\n  count={3} />') },
    [
      'en/conditions/asthma.mdx 7:1-8:15 Unexpected code (an import, an export or an `{expression}`), expected text and components',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(mdxNotPlain, files)).toEqual(findings))
