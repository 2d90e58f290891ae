import { expect, test } from 'vitest'
import { addressUnlisted } from '../../../src/checks/content/address-unlisted.ts'
import { asthma, check, condition, type Files, guide, site } from '../../helpers/library.ts'

test.each<[string, Files]>([
  ['a library without a list', { [asthma]: condition() }],
  ['a list with every page', { [asthma]: condition(), 'addresses.yaml': 'en: { condition: [asthma] }\n' }],
])('accepts %s', (_, files) => expect(check(addressUnlisted, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a page that is not on the list, at its kind',
    {
      [asthma]: condition(),
      'en/conditions/cold.mdx': condition(),
      'addresses.yaml': 'en:\n  guide: []\n  condition:\n    - asthma\n',
    },
    [
      'addresses.yaml 3:3-3:12 Missing `cold` under `en`, `condition`, expected every page that has an address',
    ],
  ],
  [
    'pages of a kind and of a language that the list has not begun',
    {
      'site.yaml': site('languages: [en, es]'),
      [asthma]: condition(),
      'en/guides/visit.mdx': guide(),
      'es/conditions/asthma.mdx': condition(),
      'addresses.yaml': 'en: { condition: [asthma] }\n',
    },
    [
      'addresses.yaml 1:1-1:1 Missing `asthma` under `es`, `condition`, expected every page that has an address',
      'addresses.yaml 1:5-1:28 Missing `visit` under `en`, `guide`, expected every page that has an address',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(addressUnlisted, files)).toEqual(findings))
