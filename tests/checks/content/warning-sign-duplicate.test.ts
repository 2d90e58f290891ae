import { expect, test } from 'vitest'
import { warningSignDuplicate } from '../../../src/checks/content/warning-sign-duplicate.ts'
import { check, type Files, site } from '../../helpers/library.ts'

const sign = (id: string) =>
  `- { id: ${id}, sign: Blue lips, level: emergency, act: Call., claims: [tubes] }\n`

test.each<[string, Files]>([
  ['signs with ids of their own', { 'en/warning-signs.yaml': sign('blue-lips') + sign('no-breath') }],
  [
    'the same id in two languages',
    {
      'site.yaml': site('languages: [en, es]'),
      'en/warning-signs.yaml': sign('blue-lips'),
      'es/warning-signs.yaml': sign('blue-lips'),
    },
  ],
])('accepts %s', (_, files) => expect(check(warningSignDuplicate, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'each but the first of an id',
    { 'en/warning-signs.yaml': sign('constructor') + sign('a') + sign('constructor') + sign('constructor') },
    [
      'en/warning-signs.yaml 3:9-3:20 Unexpected second warning sign `constructor`, expected an id that stands once',
      'en/warning-signs.yaml 4:9-4:20 Unexpected second warning sign `constructor`, expected an id that stands once',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(warningSignDuplicate, files)).toEqual(findings))
