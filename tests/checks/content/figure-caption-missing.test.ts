import { expect, test } from 'vitest'
import { figureCaptionMissing } from '../../../src/checks/content/figure-caption-missing.ts'
import { asthma, check, condition, type Files } from '../../helpers/library.ts'

test.each<[string, Files]>([
  [
    'a caption on the line of the figure, and one below it',
    {
      [asthma]: condition(
        '<Figure id="tube" alt="Two tubes">A *tube* (1).</Figure>\n\n<Figure id="tube" alt="Two tubes">\n\nA tube (1).\n\n</Figure>',
      ),
    },
  ],
  ['another component without words', { [asthma]: condition('<WarningSigns />') }],
  [
    'a caption that code writes',
    { [asthma]: condition('<Figure id="tube" alt="Two tubes">{caption}</Figure>') },
  ],
])('accepts %s', (_, files) => expect(check(figureCaptionMissing, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'figures without words, or with a claim only',
    {
      [asthma]: condition(
        'See:\n\n<Figure id="tube" alt="Two tubes" />\n\n<Figure id="tube" alt="Two tubes">\n\n[@tubes]\n\n</Figure>',
      ),
    },
    [
      'en/conditions/asthma.mdx 9:2-9:8 Unexpected `Figure` without words in it, expected a caption',
      'en/conditions/asthma.mdx 11:2-11:8 Unexpected `Figure` without words in it, expected a caption',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(figureCaptionMissing, files)).toEqual(findings))
