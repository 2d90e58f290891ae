import { expect, test } from 'vitest'
import { meaningHarderThanUse } from '../../../src/checks/content/meaning-harder-than-use.ts'
import { asthma, check, condition, type Files, site, term } from '../../helpers/library.ts'

const hard = 'An operation utilizing general anesthesia for immobilization of adjoining structures.'
const middling = 'An operation that doctors recommend to people after a serious accident.'
const easyUse = condition('It is [it](term:splint). We use [it](term:splint). You see [it](term:splint).')
const limits = (grades: string) => site(`limits: { ${grades} }`)

test.each<[string, Files]>([
  ['an easy meaning', { 'en/glossary.yaml': term('splint', 'It holds a part of you so that it can heal.') }],
  [
    'a meaning too short for a grade',
    { 'en/glossary.yaml': term('splint', 'Postoperative immobilization.') },
  ],
  [
    'hard words that it links',
    {
      'site.yaml': limits('gradeTarget: 3, gradeLimit: 3'),
      'en/glossary.yaml':
        term('immobilization') +
        term('splint', 'A thing for the [immobilization](term:immobilization) of a part of you.'),
    },
  ],
  [
    'a meaning under the limit that nothing uses',
    { 'site.yaml': limits('gradeLimit: 14'), 'en/glossary.yaml': term('splint', middling) },
  ],
  [
    'a meaning at the target, though its uses are far easier',
    {
      'site.yaml': limits('gradeTarget: 14, gradeLimit: 14'),
      [asthma]: easyUse,
      'en/glossary.yaml': term('splint', middling),
    },
  ],
  [
    'a language that grades are not made for',
    { 'site.yaml': site('languages: [es]'), 'es/glossary.yaml': term('splint', hard) },
  ],
])('accepts %s', (_, files) => expect(check(meaningHarderThanUse, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a meaning over the limit',
    { 'en/glossary.yaml': term('splint', hard) },
    ['en/glossary.yaml 1:38-1:125 Unexpected meaning of grade 21.3, expected at most 8'],
  ],
  [
    'a meaning that is clearly harder than the sentences that link it',
    {
      'site.yaml': limits('gradeLimit: 14'),
      [asthma]: easyUse,
      'en/glossary.yaml': term('splint', middling),
    },
    [
      'en/glossary.yaml 1:38-1:111 Unexpected meaning of grade 13.4 that explains text of grade -2.6, expected at most 6',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(meaningHarderThanUse, files)).toEqual(findings))
