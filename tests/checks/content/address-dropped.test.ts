import { expect, test } from 'vitest'
import { addressDropped } from '../../../src/checks/content/address-dropped.ts'
import { asthma, check, condition, type Files, guide } from '../../helpers/library.ts'

const addresses = 'addresses.yaml'

test.each<[string, Files]>([
  ['a library without a list', { [asthma]: condition() }],
  ['a page that is there', { [asthma]: condition(), [addresses]: 'en:\n  condition: [asthma]\n' }],
  [
    'an id that a page names as its former one',
    { [asthma]: condition('', 'formerly: [wheeze]'), [addresses]: 'en: { condition: [wheeze] }\n' },
  ],
  [
    'a page that is now of another kind, and says so',
    { 'en/guides/visit.mdx': guide('', 'formerly: [visit]'), [addresses]: 'en: { condition: [visit] }\n' },
  ],
  [
    'a page that cannot be read',
    { [asthma]: '---\nname: [\n---\n', [addresses]: 'en: { condition: [asthma] }\n' },
  ],
])('accepts %s', (_, files) => expect(check(addressDropped, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'an id that is gone, and no page in its place',
    {
      [asthma]: condition(),
      'en/guides/asthma-visit.mdx': guide(),
      [addresses]: 'en:\n  condition:\n    - asthma\n    - asthma-visit\n',
    },
    [
      'addresses.yaml 4:7-4:19 Unexpected address of `condition:asthma-visit` that no page has, expected a page with `formerly: [asthma-visit]`',
    ],
  ],
  [
    'a page that was given a like id, or the same with more words',
    {
      [asthma]: condition(),
      'en/conditions/wheezing-in-adults.mdx': condition(),
      [addresses]: 'en: { condition: [astma, wheezing] }\n',
    },
    [
      'addresses.yaml 1:19-1:24 Unexpected address of `condition:astma` that no page has, expected a page with `formerly: [astma]` (asthma)',
      'addresses.yaml 1:26-1:34 Unexpected address of `condition:wheezing` that no page has, expected a page with `formerly: [wheezing]` (wheezing-in-adults)',
    ],
  ],
  [
    'a page whose name still has the words of the id',
    {
      'en/conditions/narrow-airways.mdx': condition('', 'alsoCalled: [Asthma in adults]'),
      [addresses]: 'en: { condition: [asthma] }\n',
    },
    [
      'addresses.yaml 1:19-1:25 Unexpected address of `condition:asthma` that no page has, expected a page with `formerly: [asthma]` (narrow-airways)',
    ],
  ],
  [
    'a page that is now of another kind',
    { 'en/guides/visit.mdx': guide(), [addresses]: 'en: { condition: [visit] }\n' },
    [
      'addresses.yaml 1:19-1:24 Unexpected address of `condition:visit` that no page has, expected a page with `formerly: [visit]`',
    ],
  ],
  [
    'a near page that is on the list itself',
    { [asthma]: condition(), [addresses]: 'en: { condition: [asthma, astma] }\n' },
    [
      'addresses.yaml 1:27-1:32 Unexpected address of `condition:astma` that no page has, expected a page with `formerly: [astma]`',
    ],
  ],
  [
    'a language that is gone',
    {
      [asthma]: condition(),
      [addresses]: 'en: { condition: [asthma] }\nfr: { condition: [asthma, toux] }\n',
    },
    [
      'addresses.yaml 2:1-2:3 Unexpected language `fr` of published pages, expected one of `languages` in `site.yaml`',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(addressDropped, files)).toEqual(findings))
