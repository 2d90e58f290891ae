import { expect, test } from 'vitest'
import { asthma, checkAll, claim, condition, guide, reference, term } from '../helpers/library.ts'

const whole = {
  [asthma]: condition('An [airway](term:airway) [@said]. See [the visit](guide:visit).'),
  'en/guides/visit.mdx': guide('It is said [@said]. See [asthma](condition:asthma).'),
  'en/glossary.yaml': term('airway', 'A tube.'),
  'sources/references.yaml': reference('nhs'),
  'sources/claims/nhs.yaml': claim('said'),
}

test('the library that the mistakes are made in has none', () => expect(checkAll(whole)).toEqual([]))

test.each([
  [
    'a page with broken fields',
    { [asthma]: whole[asthma]?.replace('name: Asthma', 'name: [Asthma') ?? '' },
    'yaml-invalid',
  ],
  [
    'a page with a wrong field',
    { [asthma]: whole[asthma]?.replace('summary:', 'sumary:') ?? '' },
    'field-unknown',
  ],
  ['a broken glossary', { 'en/glossary.yaml': '- { id: airway, term: airway' }, 'yaml-invalid'],
  [
    'a claim without its source',
    { 'sources/claims/nhs.yaml': '- { id: said, says: It is said., from: nhs }' },
    'field-invalid',
  ],
])('%s is told once, not again wherever its ids are used', (_, file, rule) => {
  const rules = checkAll({ ...whole, ...file }).map((finding) => finding.split(':')[0])
  expect(rules).toContain(rule)
  expect(rules.filter((each) => !/^(field|yaml)-/.test(each ?? ''))).toEqual([])
})

const withWord = {
  ...whole,
  'en/guides/visit.mdx': guide('An [airway](term:airway) is a tube [@said]. See [asthma](condition:asthma).'),
}
const text = (text: string) => ({
  [asthma]: condition(`${text} [@said]. See [the visit](guide:visit).`, 'changes: []').replace(
    'One.',
    '"An airway [@said]."',
  ),
})

test.each([
  [
    'a field with one letter less',
    { 'en/glossary.yaml': term('airway').replace('means', 'mean') },
    'field-unknown',
  ],
  ['a link to a word whose id is wrong', text('An [airway](term:airwy)'), 'term-unknown'],
  ['a space in a link', text('An [airway] (term:airway)'), 'link-broken'],
  ['a component that is not closed', text('<NotSaid>'), 'mdx-invalid'],
  [
    'an abbreviation that links to a word that is not there',
    text('An [airway](term:airway) and a [CT](term:scan)'),
    'term-unknown',
  ],
  [
    'a claim that cannot be read, where a number rests on it',
    {
      ...text('An [airway](term:airway) opens in 5 days'),
      'sources/claims/nhs.yaml': '- { id: said, say: Tubes swell., from: [{ source: nhs }] }',
    },
    'field-unknown',
  ],
  [
    'an attribute with two letters in the wrong order',
    text(
      'An [airway](term:airway) [@said].\n\n<TradeOff one="Air" ohter="Rest">A tube [@said].</TradeOff>\n\nIt may',
    ),
    'component-attribute',
  ],
  ['an entry that stands twice', { 'en/glossary.yaml': term('airway') + term('airway') }, 'term-duplicate'],
  [
    'a review that was due before it was made',
    {
      [asthma]: `${whole[asthma]}`.replace(
        'name:',
        'review: { status: reviewed, by: A nurse, on: 2026-01-02, due: 2025-01-01 }\nname:',
      ),
    },
    'review-dates-wrong',
  ],
])('%s is one finding', (_, files, rule) => {
  expect(checkAll({ ...withWord, ...files }).map((finding) => finding.split(':')[0])).toEqual([rule])
})
