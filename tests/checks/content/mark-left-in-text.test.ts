import { expect, test } from 'vitest'
import { markLeftInText } from '../../../src/checks/content/mark-left-in-text.ts'
import { asthma, check, condition, type Files, term } from '../../helpers/library.ts'

test.each<[string, Files]>([
  [
    'headings, lists and bold words',
    { [asthma]: condition('## What it is\n\n- **Air** is in it.\n- More.\n\n1. One.\n2. Two.') },
  ],
  ['a number, a dash and a sign', { [asthma]: condition('The #1 cause - by far - is at 2.5 or C# here.') }],
])('accepts %s', (_, files) => expect(check(markLeftInText, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'headings without a space, or with too many marks',
    { [asthma]: condition('##What it is 😀\n\nA line.\n###More\n\n####### Much') },
    [
      'en/conditions/asthma.mdx 7:1-7:3 Unexpected `##` in the text, expected a space between it and the words of the heading',
      'en/conditions/asthma.mdx 10:1-10:4 Unexpected `###` in the text, expected a space between it and the words of the heading',
      'en/conditions/asthma.mdx 12:1-12:8 Unexpected `#######` in the text, expected `##` and a space before the words of a heading',
    ],
  ],
  [
    'items of lists without a space',
    { [asthma]: condition('-one\n\n- One.\n-Two.\n\n1.Three.') },
    [
      'en/conditions/asthma.mdx 7:1-7:2 Unexpected `-` in the text, expected a space between it and the words of the list',
      'en/conditions/asthma.mdx 10:1-10:2 Unexpected `-` in the text, expected a space between it and the words of the list',
      'en/conditions/asthma.mdx 12:1-12:3 Unexpected `1.` in the text, expected a space between it and the words of the list',
    ],
  ],
  [
    'bold words that do not end, in a meaning',
    { 'en/glossary.yaml': term('lung', 'It is **full of air.') },
    [
      'en/glossary.yaml 1:41-1:43 Unexpected `**` in the text, expected bold words between two of them, without a space inside',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(markLeftInText, files)).toEqual(findings))
