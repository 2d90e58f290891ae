import { expect, test } from 'vitest'
import { claimUnknown } from '../../../src/checks/content/claim-unknown.ts'
import { asthma, check, claim, comparison, condition, type Files, guide } from '../../helpers/library.ts'

const claims = { 'sources/claims/a.yaml': claim('tubes') + claim('swelling') }

test.each<[string, Files]>([
  [
    'several citations in one mark',
    { ...claims, [asthma]: condition('Air tubes swell [@tubes; @swelling].') },
  ],
  ['a citation in code, which is none', { ...claims, [asthma]: condition('Write `[@tubs]`.') }],
])('accepts %s', (_, files) => expect(check(claimUnknown, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a misspelled id in the text, and offers the right one',
    { ...claims, [asthma]: condition('Air tubes swell [@tubs].') },
    [
      'en/conditions/asthma.mdx 7:19-7:23 Unexpected claim `tubs`, expected an id of `sources/claims/` (tubes)',
    ],
  ],
  [
    'only the wrong id of a mark, also after a line break',
    { ...claims, [asthma]: condition('Air tubes swell [@tubes;\n@tubs].') },
    ['en/conditions/asthma.mdx 8:2-8:6 Unexpected claim `tubs`, expected an id of `sources/claims/` (tubes)'],
  ],
  [
    'an id that a comma keeps from being read',
    { ...claims, [asthma]: condition('Air tubes swell [@tubes, @swelling].') },
    [
      'en/conditions/asthma.mdx 7:19-7:35 Unexpected claim `tubes, @swelling`, expected an id of `sources/claims/`',
    ],
  ],
  [
    'an id without its at sign',
    { ...claims, [asthma]: condition('Air tubes swell [@tubes; nowhere].') },
    ['en/conditions/asthma.mdx 7:26-7:33 Unexpected claim `nowhere`, expected an id of `sources/claims/`'],
  ],
  [
    'a citation in a list, a table and a component',
    {
      ...claims,
      [asthma]: condition(
        '- Air [@one]\n\n| Air [@two] |\n|---|\n| tubes [@three] |\n\n<NotSaid>\n  Air [@four]\n</NotSaid>',
      ),
    },
    [
      'en/conditions/asthma.mdx 7:9-7:12 Unexpected claim `one`, expected an id of `sources/claims/`',
      'en/conditions/asthma.mdx 9:9-9:12 Unexpected claim `two`, expected an id of `sources/claims/`',
      'en/conditions/asthma.mdx 11:11-11:16 Unexpected claim `three`, expected an id of `sources/claims/`',
      'en/conditions/asthma.mdx 14:9-14:13 Unexpected claim `four`, expected an id of `sources/claims/`',
    ],
  ],
  [
    'a citation in a main point',
    { ...claims, [asthma]: condition().replace('[One.,', '["One [@tubs].",') },
    [
      'en/conditions/asthma.mdx 4:20-4:24 Unexpected claim `tubs`, expected an id of `sources/claims/` (tubes)',
    ],
  ],
  [
    'a citation in the text about the library',
    { ...claims, 'en/about.mdx': guide('Air\n  - tubes [@tubes; @tubs].') },
    ['en/about.mdx 7:21-7:25 Unexpected claim `tubs`, expected an id of `sources/claims/` (tubes)'],
  ],
  [
    'a citation in a cell of a comparison, and a claim of one',
    { ...claims, 'en/comparisons/inhalers.yaml': comparison('{ text: "Easy [@tubs]", claims: [tubs] }') },
    [
      'en/comparisons/inhalers.yaml 7:31-7:35 Unexpected claim `tubs`, expected an id of `sources/claims/` (tubes)',
      'en/comparisons/inhalers.yaml 7:48-7:52 Unexpected claim `tubs`, expected an id of `sources/claims/` (tubes)',
    ],
  ],
  [
    'a claim of a term, a question and a warning sign',
    {
      ...claims,
      'en/glossary.yaml': '- { id: airway, term: airway, means: "A tube [@tubs].", claims: [tubs] }\n',
      'en/questions.yaml': '- { id: why, ask: Why?, group: before, for: self, claims: [tubes, tubs] }\n',
      'en/warning-signs.yaml':
        '- { id: blue, sign: Blue lips, level: emergency, act: Call., claims: [tubs] }\n',
    },
    [
      'en/glossary.yaml 1:48-1:52 Unexpected claim `tubs`, expected an id of `sources/claims/` (tubes)',
      'en/glossary.yaml 1:66-1:70 Unexpected claim `tubs`, expected an id of `sources/claims/` (tubes)',
      'en/questions.yaml 1:67-1:71 Unexpected claim `tubs`, expected an id of `sources/claims/` (tubes)',
      'en/warning-signs.yaml 1:71-1:75 Unexpected claim `tubs`, expected an id of `sources/claims/` (tubes)',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(claimUnknown, files)).toEqual(findings))
