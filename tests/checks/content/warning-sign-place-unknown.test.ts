import { expect, test } from 'vitest'
import { warningSignPlaceUnknown } from '../../../src/checks/content/warning-sign-place-unknown.ts'
import { asthma, check, condition, type Files, site } from '../../helpers/library.ts'

const signs = (on: string) => ({
  'en/warning-signs.yaml': `- id: blue-lips
  sign: Blue lips
  level: emergency
  act: Call.
  on: ${on}
  claims: [tubes]
`,
})

test.each<[string, Files]>([
  [
    'kinds and pages',
    { [asthma]: condition(), ...signs('[condition, treatment, symptom, guide, comparison, asthma]') },
  ],
  ['a sign that no page shows', signs('[]')],
])('accepts %s', (_, files) => expect(check(warningSignPlaceUnknown, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a misspelled kind and a misspelled page, and offers the right ones',
    { [asthma]: condition(), ...signs('[conditions, asthma, ashtma]') },
    [
      'en/warning-signs.yaml 5:8-5:18 Unexpected `conditions` in `on`, expected a kind of page (condition, treatment, symptom, guide, comparison) or the id of a page (condition)',
      'en/warning-signs.yaml 5:28-5:34 Unexpected `ashtma` in `on`, expected a kind of page (condition, treatment, symptom, guide, comparison) or the id of a page (asthma)',
    ],
  ],
  [
    'a word that is like none',
    { [asthma]: condition(), ...signs('[all]') },
    [
      'en/warning-signs.yaml 5:8-5:11 Unexpected `all` in `on`, expected a kind of page (condition, treatment, symptom, guide, comparison) or the id of a page',
    ],
  ],
  [
    'names that every object has',
    signs('[constructor, toString]'),
    [
      'en/warning-signs.yaml 5:8-5:19 Unexpected `constructor` in `on`, expected a kind of page (condition, treatment, symptom, guide, comparison) or the id of a page',
      'en/warning-signs.yaml 5:21-5:29 Unexpected `toString` in `on`, expected a kind of page (condition, treatment, symptom, guide, comparison) or the id of a page',
    ],
  ],
  [
    'a page that only the other language has',
    {
      'site.yaml': site('languages: [en, es]'),
      'es/conditions/asthma.mdx': condition(),
      ...signs('[asthma]'),
    },
    [
      'en/warning-signs.yaml 5:8-5:14 Unexpected `asthma` in `on`, expected a kind of page (condition, treatment, symptom, guide, comparison) or the id of a page',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(warningSignPlaceUnknown, files)).toEqual(findings))
