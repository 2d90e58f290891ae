import { expect, test } from 'vitest'
import { sourceUnused } from '../../../src/checks/content/source-unused.ts'
import { check, claim, type Files, reference } from '../../helpers/library.ts'

test.each<[string, Files]>([
  [
    'the second source of a claim',
    {
      'sources/references.yaml': reference('nhs'),
      'sources/claims/a.yaml': '- { id: tubes, says: x, from: [{ source: cdc }, { source: nhs }] }\n',
    },
  ],
])('accepts %s', (_, files) => expect(check(sourceUnused, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a reference that no claim comes from',
    {
      'sources/references.yaml': reference('nhs') + reference('cdc'),
      'sources/claims/a.yaml': claim('tubes', 'nhs'),
    },
    [
      'sources/references.yaml 2:9-2:12 Unexpected reference `cdc` that no claim comes from, expected a claim of it',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(sourceUnused, files)).toEqual(findings))
