import { expect, test } from 'vitest'
import { claimUnused } from '../../../src/checks/content/claim-unused.ts'
import {
  asthma,
  check,
  claim,
  comparison,
  condition,
  type Files,
  guide,
  site,
} from '../../helpers/library.ts'

const claims = { 'sources/claims/a.yaml': claim('tubes') }

test.each<[string, Files]>([
  ['a claim that a page cites', { ...claims, [asthma]: condition('Air [@tubes].') }],
  [
    'a claim of a cell',
    { ...claims, 'en/comparisons/inhalers.yaml': comparison('{ text: Easy., claims: [tubes] }') },
  ],
  [
    'a claim of a word',
    { ...claims, 'en/glossary.yaml': '- { id: airway, term: airway, means: A tube., claims: [tubes] }\n' },
  ],
  [
    'a claim of a question',
    {
      ...claims,
      'en/questions.yaml': '- { id: why, ask: Why?, group: before, for: self, claims: [tubes] }\n',
    },
  ],
  [
    'a claim of a warning sign',
    {
      ...claims,
      'en/warning-signs.yaml':
        '- { id: blue, sign: Blue lips, level: emergency, act: Call., claims: [tubes] }\n',
    },
  ],
  ['a claim of the text about the library', { ...claims, 'en/about.mdx': guide('Air [@tubes].') }],
  [
    'a claim that only a second language cites',
    {
      ...claims,
      'site.yaml': site('languages: [en, es]'),
      'es/conditions/asthma.mdx': condition('Aire [@tubes].'),
    },
  ],
])('accepts %s', (_, files) => expect(check(claimUnused, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a claim that nothing cites',
    { 'sources/claims/a.yaml': claim('tubes') + claim('swelling'), [asthma]: condition('Air [@tubes].') },
    [
      'sources/claims/a.yaml 2:9-2:17 Unexpected claim `swelling` that nothing cites, expected a citation `[@swelling]`',
    ],
  ],
  [
    'a claim that only a comment cites',
    { ...claims, [asthma]: condition('Air {/* [@tubes] */}.') },
    [
      'sources/claims/a.yaml 1:9-1:14 Unexpected claim `tubes` that nothing cites, expected a citation `[@tubes]`',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(claimUnused, files)).toEqual(findings))
