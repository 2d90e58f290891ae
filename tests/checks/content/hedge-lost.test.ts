import { expect, test } from 'vitest'
import { hedgeLost } from '../../../src/checks/content/hedge-lost.ts'
import { check, comparison, condition, type Files, guide, site } from '../../helpers/library.ts'

const claims = {
  'sources/claims/leaflet.yaml': `
- { id: rest, says: Rest may help., from: [{ source: leaflet }], hedge: may }
- { id: cause, says: The cause counts more than fashion., from: [{ source: leaflet }], hedge: more than }
- { id: two, says: Two., from: [{ source: leaflet }], hedge: "commonly thought, at best" }
- { id: air, says: Air goes in., from: [{ source: leaflet }] }
`,
}
const page = (text: string): Files => ({ ...claims, 'en/guides/visit.mdx': guide(text) })
const question = (why: string) => ({
  ...claims,
  'en/questions.yaml': `- { id: why, ask: Why?, why: "${why}", group: before, for: self, claims: [air, rest] }`,
})

test.each<[string, Files]>([
  ['a hedge of the source', page('Rest may help [@rest].')],
  [
    'another hedge, over a line break and with a capital',
    page('Not\nalways does rest help [@rest]. Some rest [@rest].'),
  ],
  ['a comparison that the claim makes', page('The cause counts more than fashion [@cause].')],
  ['one of the hedges that a claim has', page('It is good at best [@two].')],
  ['a claim without a hedge, and one that is not known', page('Air goes in [@air; @none].')],
  ['a sentence that cites nothing', page('Rest helps. It may help [@rest].')],
  [
    'one hedge in a cell',
    {
      ...claims,
      'en/comparisons/inhalers.yaml': comparison('{ text: It may help. It rests., claims: [rest] }'),
    },
  ],
  ['a hedge in the reason for a question', question('Rest can help.')],
  [
    'the meaning of a word',
    { ...claims, 'en/glossary.yaml': '- { id: rest, term: rest, means: Lying down., claims: [rest] }' },
  ],
  [
    'a language without a list of hedges',
    {
      ...claims,
      'site.yaml': site('languages: [es]'),
      'es/guides/visit.mdx': guide('El reposo ayuda [@rest].'),
    },
  ],
])('accepts %s', (_, files) => expect(check(hedgeLost, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a sentence without one, though the next has one',
    page('Air goes in. *Rest* helps [@air; @rest]. It may help [@rest].'),
    [
      'en/guides/visit.mdx 6:15-6:41 Missing hedge of claim `rest`, expected `may` or a word of the same force',
    ],
  ],
  [
    'a hedge that stands in a word only',
    page('Maybe, candy, awesome rest helps [@rest].'),
    [
      'en/guides/visit.mdx 6:1-6:42 Missing hedge of claim `rest`, expected `may` or a word of the same force',
    ],
  ],
  [
    'a comparison that is made an absolute',
    page('The cause counts [@cause].'),
    [
      'en/guides/visit.mdx 6:1-6:27 Missing hedge of claim `cause`, expected `more than` or a word of the same force',
    ],
  ],
  [
    'the first of two claims whose hedge is lost',
    page('More than fashion, rest helps [@cause; @two; @rest].'),
    [
      'en/guides/visit.mdx 6:1-6:53 Missing hedge of claim `two`, expected `commonly thought, at best` or a word of the same force',
    ],
  ],
  [
    'a main point and a cell',
    {
      ...claims,
      'en/conditions/asthma.mdx': condition().replace('One.', '"Rest helps [@rest]."'),
      'en/comparisons/inhalers.yaml': comparison('{ text: It helps. It rests., claims: [rest] }'),
    },
    [
      'en/comparisons/inhalers.yaml 7:23-7:42 Missing hedge of claim `rest`, expected `may` or a word of the same force',
      'en/conditions/asthma.mdx 4:14-4:33 Missing hedge of claim `rest`, expected `may` or a word of the same force',
    ],
  ],
  [
    'a sentence in the English of a country',
    {
      ...claims,
      'site.yaml': site('languages: [en-GB]'),
      'en-GB/guides/visit.mdx': guide('Rest helps [@rest].'),
    },
    [
      'en-GB/guides/visit.mdx 6:1-6:20 Missing hedge of claim `rest`, expected `may` or a word of the same force',
    ],
  ],
  [
    'the reason for a question',
    question('Rest helps.'),
    ['en/questions.yaml 1:31-1:42 Missing hedge of claim `rest`, expected `may` or a word of the same force'],
  ],
])('reports %s', (_, files, findings) => expect(check(hedgeLost, files)).toEqual(findings))
