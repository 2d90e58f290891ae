import { expect, test } from 'vitest'
import { citationMissing } from '../../../src/checks/content/citation-missing.ts'
import { asthma, check, comparison, condition, type Files, guide, site } from '../../helpers/library.ts'

test.each<[string, Files]>([
  ['a page that cites in its text', { [asthma]: condition('Air tubes swell [@tubes].') }],
  ['a page that cites in a main point only', { [asthma]: condition().replace('One.', '"One [@tubes]."') }],
  [
    'a comparison that cites in a cell',
    { 'en/comparisons/inhalers.yaml': comparison('{ text: Easy., claims: [tubes] }') },
  ],
])('accepts %s', (_, files) => expect(check(citationMissing, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a page without a citation, at its name',
    { [asthma]: condition('Air tubes swell.') },
    [
      'en/conditions/asthma.mdx 2:7-2:13 Missing citation, expected statements that rest on claims, as `[@claim-id]`',
    ],
  ],
  [
    'a guide whose only mark is in code',
    { 'en/guides/visit.mdx': guide('Air tubes swell `[@tubes]`.') },
    [
      'en/guides/visit.mdx 2:7-2:17 Missing citation, expected statements that rest on claims, as `[@claim-id]`',
    ],
  ],
  [
    'a comparison in which no source says anything',
    { 'en/comparisons/inhalers.yaml': comparison('{ notSaid: true }') },
    [
      'en/comparisons/inhalers.yaml 2:7-2:15 Missing citation, expected statements that rest on claims, as `[@claim-id]`',
    ],
  ],
  [
    'a page of another language',
    {
      'site.yaml': site('languages: [en, es]'),
      [asthma]: condition('Air [@tubes].'),
      'es/conditions/asthma.mdx': condition('Aire.'),
    },
    [
      'es/conditions/asthma.mdx 2:7-2:13 Missing citation, expected statements that rest on claims, as `[@claim-id]`',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(citationMissing, files)).toEqual(findings))
