import { expect, test } from 'vitest'
import { questionOfClaimMissing } from '../../../src/checks/content/question-of-claim-missing.ts'
import { check, claim, type Files, site } from '../../helpers/library.ts'

const cause = {
  'sources/claims/nhs.yaml':
    '- { id: cause, says: Ask what causes it., from: [{ source: nhs }], asks: [q-cause] }\n',
}
const asked = (id: string, claims = 'cause') =>
  `- { id: ${id}, ask: Why?, group: cause, for: self, claims: [${claims}] }\n`

test.each<[string, Files]>([
  [
    'a question that rests on its claim, among others',
    { ...cause, 'en/questions.yaml': asked('q-cause', 'other, cause') },
  ],
  ['a claim that asks nothing', { 'sources/claims/nhs.yaml': claim('cause') }],
  [
    'a question in a list that could not be read',
    { ...cause, 'en/questions.yaml': '- { id: q-cause, ask: [ }\n' },
  ],
])('accepts %s', (_, files) => expect(check(questionOfClaimMissing, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a question that a language does not have',
    { ...cause, 'site.yaml': site('languages: [en, es]'), 'en/questions.yaml': asked('q-cause') },
    [
      'sources/claims/nhs.yaml 1:75-1:82 Unexpected question `q-cause` that `es/questions.yaml` does not have, expected a question that rests on `cause`',
    ],
  ],
  [
    'an id that is nearly right',
    { ...cause, 'en/questions.yaml': asked('q-causes') },
    [
      'sources/claims/nhs.yaml 1:75-1:82 Unexpected question `q-cause` that `en/questions.yaml` does not have, expected a question that rests on `cause` (q-causes)',
    ],
  ],
  [
    'a question that rests on something else',
    { ...cause, 'en/questions.yaml': asked('q-cause', 'other') },
    [
      'sources/claims/nhs.yaml 1:75-1:82 Unexpected question `q-cause` in `en/questions.yaml` without the claim that asks it, expected `cause` among its claims',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(questionOfClaimMissing, files)).toEqual(findings))
