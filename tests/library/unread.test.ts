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
