import { expect, test } from 'vitest'
import { sourceDuplicate } from '../../../src/checks/content/source-duplicate.ts'
import { check, type Files, reference } from '../../helpers/library.ts'

test.each<[string, Files]>([
  ['different references', { 'sources/references.yaml': reference('nhs') + reference('cdc') }],
])('accepts %s', (_, files) => expect(check(sourceDuplicate, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'the second reference with the same id',
    { 'sources/references.yaml': reference('nhs') + reference('cdc') + reference('nhs') },
    ['sources/references.yaml 3:9-3:12 Unexpected second reference `nhs`, expected an id that stands once'],
  ],
])('reports %s', (_, files, findings) => expect(check(sourceDuplicate, files)).toEqual(findings))
