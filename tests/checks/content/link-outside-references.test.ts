import { expect, test } from 'vitest'
import { linkOutsideReferences } from '../../../src/checks/content/link-outside-references.ts'
import { asthma, check, condition, type Files } from '../../helpers/library.ts'

const references = {
  'sources/references.yaml':
    '- { id: lungs, kind: society, title: Lungs, publisher: A society, url: https://example.org/lungs }\n',
}

test.each<[string, Files]>([
  [
    'the address of a source, and parts of it',
    {
      ...references,
      [asthma]: condition(
        '[a](https://example.org/lungs) [b](https://example.org/lungs/) [c](https://EXAMPLE.org/lungs#tubes)',
      ),
    },
  ],
  [
    'mail, phone and ids',
    { [asthma]: condition('[a](mailto:a@example.org) [b](tel:1) [c](condition:asthma)') },
  ],
  [
    "pages of the clinic's own site",
    {
      'site.yaml': 'clinic: { name: A, phone: B, website: https://clinic.example/ }\n',
      [asthma]: condition('[a](https://clinic.example/book) [b](https://clinic.example)'),
    },
  ],
])('accepts %s', (_, files) => expect(check(linkOutsideReferences, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a site that is no source',
    { ...references, [asthma]: condition('See [a](https://shop.example/lungs).') },
    [
      'en/conditions/asthma.mdx 7:5-7:36 Unexpected link to `https://shop.example/lungs`, expected the `url` of a source in `sources/references.yaml`',
    ],
  ],
  [
    'a mistyped address of a source, and one that cannot be read',
    { ...references, [asthma]: condition('[a](https://example.org/lung) [b](https://[)') },
    [
      'en/conditions/asthma.mdx 7:1-7:30 Unexpected link to `https://example.org/lung`, expected the `url` of a source in `sources/references.yaml` (https://example.org/lungs)',
      'en/conditions/asthma.mdx 7:31-7:45 Unexpected link to `https://[`, expected the `url` of a source in `sources/references.yaml`',
    ],
  ],
  [
    'a site that only begins like that of the clinic',
    {
      'site.yaml': 'clinic: { name: A, phone: B, website: https://clinic.example }\n',
      [asthma]: condition('[a](https://clinic.example.org/)'),
    },
    [
      'en/conditions/asthma.mdx 7:1-7:33 Unexpected link to `https://clinic.example.org/`, expected the `url` of a source in `sources/references.yaml`',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(linkOutsideReferences, files)).toEqual(findings))
