import { expect, test } from 'vitest'
import { sentenceLong } from '../../../src/checks/content/sentence-long.ts'
import { asthma, check, comparison, condition, type Files, site } from '../../helpers/library.ts'

const long = `${'word '.repeat(25)}end.`
const short = `${'word '.repeat(24)}end.`

test.each<[string, Files]>([
  [
    'a sentence of just as many words, over two lines, and a citation after it',
    { [asthma]: condition(`${'word '.repeat(12)}\n${'word '.repeat(12)}end [@tubes].`) },
  ],
  ['two sentences in one paragraph', { [asthma]: condition(`W${short.slice(1)} W${short.slice(1)}`) }],
  [
    'a sentence with a comment in it, and one with hard line breaks',
    {
      [asthma]: condition(`{/* ${long} */} ${short}\n\n${'word '.repeat(12)} \n${'word '.repeat(12)} \nend.`),
    },
  ],
  ['a heading, which is no sentence', { [asthma]: condition(`## ${long}`) }],
  [
    'a long sentence where the library allows it',
    { 'site.yaml': site('limits: { sentenceWords: 26 }'), [asthma]: condition(long) },
  ],
])('accepts %s', (_, files) => expect(check(sentenceLong, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'one word too many, from the first word to the full stop',
    { [asthma]: condition(`Air.\n\nIt *goes* in [@tubes]. W${long.slice(1)} Out.`) },
    [
      'en/conditions/asthma.mdx 9:24-9:153 Unexpected sentence of 26 words, expected at most 25: "Word word word word word word word word …"',
    ],
  ],
  [
    'a sentence over a line break',
    { [asthma]: condition(`😀 ${'word '.repeat(13)}\n${'word '.repeat(13)}end.`) },
    [
      'en/conditions/asthma.mdx 7:1-8:70 Unexpected sentence of 27 words, expected at most 25: "😀 word word word word word word word wo…"',
    ],
  ],
  [
    'a list item, a cell and a quote',
    { [asthma]: condition(`- ${long}\n\n| a |\n|---|\n| ${long} |\n\n> ${long}`) },
    [
      'en/conditions/asthma.mdx 7:3-7:132 Unexpected sentence of 26 words, expected at most 25: "word word word word word word word word …"',
      'en/conditions/asthma.mdx 11:3-11:132 Unexpected sentence of 26 words, expected at most 25: "word word word word word word word word …"',
      'en/conditions/asthma.mdx 13:3-13:132 Unexpected sentence of 26 words, expected at most 25: "word word word word word word word word …"',
    ],
  ],
  [
    'a sentence in a component, also on one line',
    { [asthma]: condition(`<NotSaid>\n  ${long}\n</NotSaid>\n\n<NotSaid>${long}</NotSaid>`) },
    [
      'en/conditions/asthma.mdx 8:3-8:132 Unexpected sentence of 26 words, expected at most 25: "word word word word word word word word …"',
      'en/conditions/asthma.mdx 11:10-11:139 Unexpected sentence of 26 words, expected at most 25: "word word word word word word word word …"',
    ],
  ],
  [
    'a main point',
    { [asthma]: condition().replace('Two.', long) },
    [
      'en/conditions/asthma.mdx 4:19-4:148 Unexpected sentence of 26 words, expected at most 25: "word word word word word word word word …"',
    ],
  ],
  [
    'a cell of a comparison',
    { 'en/comparisons/inhalers.yaml': comparison(`{ text: ${long}, claims: [tubes] }`) },
    [
      'en/comparisons/inhalers.yaml 7:23-7:152 Unexpected sentence of 26 words, expected at most 25: "word word word word word word word word …"',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(sentenceLong, files)).toEqual(findings))
