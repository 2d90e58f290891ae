import { expect, test } from 'vitest'
import { termLinkedLate } from '../../../src/checks/content/term-linked-late.ts'
import { asthma, check, condition, type Files, term } from '../../helpers/library.ts'

const airway = {
  'en/glossary.yaml': `${term('airway')}- { id: asthma, term: asthma, also: [wheezy chest], means: It. }\n`,
}

test.each<[string, Files]>([
  [
    'a link at the first use',
    { ...airway, [asthma]: condition('An [airway](term:airway), the airway, [it](term:airway).') },
  ],
  ['a word that is never linked', { ...airway, [asthma]: condition('An airway.') }],
  [
    'a plain name before the hard one in brackets',
    {
      ...airway,
      'en/conditions/cold.mdx': condition('A wheezy chest ([asthma](term:asthma)).').replace(
        'Asthma',
        'Cold',
      ),
    },
  ],
  [
    'a caption, and a main point, before the link',
    {
      ...airway,
      [asthma]: condition(
        '<Figure id="a" alt="b">\n\nAn airway.\n\n</Figure>\n\nThe [airway](term:airway).',
      ).replace('One.', 'An airway.'),
    },
  ],
  [
    'a text that uses a word which a main point links',
    {
      ...airway,
      [asthma]: condition('An airway. An [airway](term:airway).').replace(
        'One.',
        '"An [airway](term:airway)."',
      ),
    },
  ],
])('accepts %s', (_, files) => expect(check(termLinkedLate, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a use before the link in the same sentence',
    { ...airway, [asthma]: condition('Airways are the [airways](term:airway).') },
    [
      `${asthma} 7:1-7:8 Unexpected \`Airways\` before its link, expected the link to \`term:airway\` at the first use ([Airways](term:airway))`,
    ],
  ],
  [
    'a use in an item, far before a link in a part of the page',
    {
      ...airway,
      [asthma]: condition('- The airway.\n\nText.\n\n<NotSaid>\n\n- An [airway](term:airway).\n\n</NotSaid>'),
    },
    [
      `${asthma} 7:7-7:13 Unexpected \`airway\` before its link, expected the link to \`term:airway\` at the first use ([airway](term:airway))`,
    ],
  ],
  [
    'a use in the text whose only link is in a caption above it',
    {
      ...airway,
      [asthma]: condition('<Figure id="a" alt="b">\n\nAn [airway](term:airway).\n\n</Figure>\n\nThe airway.'),
    },
    [
      `${asthma} 13:5-13:11 Unexpected \`airway\` before its link, expected the link to \`term:airway\` at the first use ([airway](term:airway))`,
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(termLinkedLate, files)).toEqual(findings))
