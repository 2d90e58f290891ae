import { expect, test } from 'vitest'
import { codeOutsidePage } from '../../../src/checks/content/code-outside-page.ts'
import { asthma, check, condition, type Files, guide, question, term } from '../../helpers/library.ts'

const message = 'Unexpected code (an import, an export or an `{expression}`), expected text and components'

test.each<[string, Files]>([
  ['an expression in the body of a page', { [asthma]: condition('Air {x} and {y}.') }],
  ['an import in the body of a page', { [asthma]: condition('import A from "a"') }],
  ['a comment in a field', { [asthma]: condition().replace('Two.', '"Two {/* note */}."') }],
])('accepts %s', (_, files) => expect(check(codeOutsidePage, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a main point, a meaning and a reason',
    {
      [asthma]: condition().replace('Two.', '"Two {x}."'),
      'en/glossary.yaml': term('airway', 'A {x} tube.'),
      'en/questions.yaml': question('why', 'why: "A {x}."'),
    },
    [
      `en/conditions/asthma.mdx 4:24-4:27 ${message}`,
      `en/glossary.yaml 1:41-1:44 ${message}`,
      `en/questions.yaml 1:74-1:77 ${message}`,
    ],
  ],
  [
    'the text about the library',
    { 'en/about.mdx': guide('It has {x}.') },
    [`en/about.mdx 6:8-6:11 ${message}`],
  ],
])('reports code in %s', (_, files, findings) => expect(check(codeOutsidePage, files)).toEqual(findings))
