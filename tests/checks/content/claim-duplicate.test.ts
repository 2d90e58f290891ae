import { expect, test } from 'vitest'
import { claimDuplicate } from '../../../src/checks/content/claim-duplicate.ts'
import { check, claim, type Files } from '../../helpers/library.ts'

test.each<[string, Files]>([
  [
    'different ids in two files',
    { 'sources/claims/a.yaml': claim('tubes'), 'sources/claims/b.yaml': claim('swelling') },
  ],
])('accepts %s', (_, files) => expect(check(claimDuplicate, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'the second claim of a file',
    { 'sources/claims/a.yaml': claim('tubes') + claim('tubes') },
    [
      'sources/claims/a.yaml 2:9-2:14 Unexpected second claim `tubes`, expected an id that `sources/claims/a.yaml` does not have',
    ],
  ],
  [
    'the same id in another file, and names the file of the first',
    { 'sources/claims/a.yaml': claim('tubes'), 'sources/claims/b.yaml': claim('swelling') + claim('tubes') },
    [
      'sources/claims/b.yaml 2:9-2:14 Unexpected second claim `tubes`, expected an id that `sources/claims/a.yaml` does not have',
    ],
  ],
  [
    'each claim after the first',
    { 'sources/claims/a.yaml': claim('tubes') + claim('tubes') + claim('tubes') },
    [
      'sources/claims/a.yaml 2:9-2:14 Unexpected second claim `tubes`, expected an id that `sources/claims/a.yaml` does not have',
      'sources/claims/a.yaml 3:9-3:14 Unexpected second claim `tubes`, expected an id that `sources/claims/a.yaml` does not have',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(claimDuplicate, files)).toEqual(findings))
