import { expect, test } from 'vitest'
import { linkBroken } from '../../../src/checks/content/link-broken.ts'
import { asthma, check, condition, type Files, term } from '../../helpers/library.ts'

test.each<[string, Files]>([
  ['links', { [asthma]: condition('An [airway](term:airway), and [asthma](condition:asthma#what-it-is).') }],
  [
    'a colon after a word, and words in brackets',
    { [asthma]: condition('In the long term: rest. Your condition: (as before) [stable].') },
  ],
])('accepts %s', (_, files) => expect(check(linkBroken, files)).toEqual([]))

const expected = 'in the text, expected a link such as `[words](term:airway)`'

test.each<[string, Files, string[]]>([
  [
    'a space before the id, and one within it',
    { [asthma]: condition('An [airway] (term:airway).\n\nAn [airway](term: airway) 😀.') },
    [
      `en/conditions/asthma.mdx 7:4-7:26 Unexpected \`[airway] (term:airway)\` ${expected}`,
      `en/conditions/asthma.mdx 9:4-9:26 Unexpected \`[airway](term: airway)\` ${expected}`,
    ],
  ],
  [
    'a bracket that does not close, and brackets in the wrong order',
    { [asthma]: condition('An [airway](term:airway is open.\n\nAn (airway)[term:airway].') },
    [
      `en/conditions/asthma.mdx 7:4-7:24 Unexpected \`[airway](term:airway\` ${expected}`,
      `en/conditions/asthma.mdx 9:4-9:25 Unexpected \`(airway)[term:airway]\` ${expected}`,
    ],
  ],
  [
    'an id alone, in a meaning',
    { 'en/glossary.yaml': term('lung', 'It ends an airway (see term:airway).') },
    [`en/glossary.yaml 1:58-1:69 Unexpected \`term:airway\` ${expected}`],
  ],
])('reports %s', (_, files, findings) => expect(check(linkBroken, files)).toEqual(findings))
