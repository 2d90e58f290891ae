import { expect, test } from 'vitest'
import { imageNotAFigure } from '../../../src/checks/content/image-not-a-figure.ts'
import { asthma, check, condition, type Files, guide, term } from '../../helpers/library.ts'

test.each<[string, Files]>([
  ['a figure', { [asthma]: condition('<Figure id="lungs" alt="Two lungs">Lungs</Figure>') }],
  [
    'code, and a link after an exclamation mark',
    { [asthma]: condition('`![a](b.png)` Stop!\\[a](condition:asthma)') },
  ],
])('accepts %s', (_, files) => expect(check(imageNotAFigure, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'images, also in a link',
    { [asthma]: condition('Air ![Two](lungs.png "Lungs").\n\n[![Two](lungs.png)](condition:asthma)') },
    [
      'en/conditions/asthma.mdx 7:5-7:30 Unexpected image `![Two](lungs.png "Lungs")`, expected `<Figure id="…" alt="…">`',
      'en/conditions/asthma.mdx 9:2-9:19 Unexpected image `![Two](lungs.png)`, expected `<Figure id="…" alt="…">`',
    ],
  ],
  [
    'images by reference, with and without a definition',
    { [asthma]: condition('![Two][lungs] ![One][lung]\n\n[lungs]: lungs.png') },
    [
      'en/conditions/asthma.mdx 7:1-7:14 Unexpected image `![Two][lungs]`, expected `<Figure id="…" alt="…">`',
      'en/conditions/asthma.mdx 7:15-7:27 Unexpected image `![One][lung]`, expected `<Figure id="…" alt="…">`',
    ],
  ],
  [
    'images in a meaning and in the text about the library',
    { 'en/glossary.yaml': term('airway', 'A ![tube](a.png).'), 'en/about.mdx': guide('- ![](a.png)') },
    [
      'en/about.mdx 6:3-6:13 Unexpected image `![](a.png)`, expected `<Figure id="…" alt="…">`',
      'en/glossary.yaml 1:41-1:55 Unexpected image `![tube](a.png)`, expected `<Figure id="…" alt="…">`',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(imageNotAFigure, files)).toEqual(findings))
