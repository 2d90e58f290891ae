import { expect, test } from 'vitest'
import { sourceUnknown } from '../../../src/checks/content/source-unknown.ts'
import { check, claim, type Files, reference } from '../../helpers/library.ts'

const nhs = { 'sources/references.yaml': reference('nhs-asthma') }

test.each<[string, Files]>([
  ['a claim from a reference', { ...nhs, 'sources/claims/a.yaml': claim('tubes', 'nhs-asthma') }],
])('accepts %s', (_, files) => expect(check(sourceUnknown, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a misspelled reference, and offers the right one',
    { ...nhs, 'sources/claims/a.yaml': claim('tubes', 'nhs-astma') },
    [
      'sources/claims/a.yaml 1:53-1:62 Unexpected source `nhs-astma` of claim `tubes`, expected an id of `sources/references.yaml` (nhs-asthma)',
    ],
  ],
  [
    'the second source of a claim',
    {
      ...nhs,
      'sources/claims/a.yaml':
        '- id: tubes\n  says: Tubes swell.\n  from:\n    - source: nhs-asthma\n    - where: page 2\n      source: somewhere\n',
    },
    [
      'sources/claims/a.yaml 6:15-6:24 Unexpected source `somewhere` of claim `tubes`, expected an id of `sources/references.yaml`',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(sourceUnknown, files)).toEqual(findings))
