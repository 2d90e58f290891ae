import { expect, test } from 'vitest'
import { linkDefinitionMissing } from '../../../src/checks/content/link-definition-missing.ts'
import { asthma, check, condition, type Files, guide, term } from '../../helpers/library.ts'

test.each<[string, Files]>([
  [
    'references with a definition, below or inside of another text',
    {
      [asthma]: condition(
        '[a][Lungs] [lungs][] [lungs]\n\n> [*a*][b]\n\n- [b]: term:airway\n\n[lungs]: condition:asthma',
      ),
    },
  ],
  ['citations beside each other and beside brackets', { [asthma]: condition('[@a][@b] [c][@d] [@e][f]') }],
  [
    'brackets that are no reference',
    { [asthma]: condition('[a] [b], `[c][d]`, \\[e][f], [a](condition:b)[c], ][d]') },
  ],
  ['images, which another rule reads', { [asthma]: condition('![a][b]') }],
])('accepts %s', (_, files) => expect(check(linkDefinitionMissing, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a reference without a definition',
    { [asthma]: condition('Air 😀 [flows][airway] [in][].') },
    [
      'en/conditions/asthma.mdx 7:8-7:23 Unexpected `[flows][airway]`, expected a link with its target, as in `[words](condition:asthma)`',
      'en/conditions/asthma.mdx 7:24-7:30 Unexpected `[in][]`, expected a link with its target, as in `[words](condition:asthma)`',
    ],
  ],
  [
    'bold text and a citation in its words, over two lines',
    { [asthma]: condition('Air [**flows** in][airway], [or\nout [@a]][airway].') },
    [
      'en/conditions/asthma.mdx 7:5-7:27 Unexpected `[**flows** in][airway]`, expected a link with its target, as in `[words](condition:asthma)`',
      'en/conditions/asthma.mdx 7:29-8:18 Unexpected `[or\nout [@a]][airway]`, expected a link with its target, as in `[words](condition:asthma)`',
    ],
  ],
  [
    'a reference whose definition stands in another file, and one of a field',
    {
      [asthma]: condition('[a][b]'),
      'en/glossary.yaml': term('airway', 'A [tube][b].'),
      'en/about.mdx': guide('[b]: condition:asthma\n\n[a][c]'),
    },
    [
      'en/about.mdx 8:1-8:7 Unexpected `[a][c]`, expected a link with its target, as in `[words](condition:asthma)`',
      'en/conditions/asthma.mdx 7:1-7:7 Unexpected `[a][b]`, expected a link with its target, as in `[words](condition:asthma)`',
      'en/glossary.yaml 1:41-1:50 Unexpected `[tube][b]`, expected a link with its target, as in `[words](condition:asthma)`',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(linkDefinitionMissing, files)).toEqual(findings))
