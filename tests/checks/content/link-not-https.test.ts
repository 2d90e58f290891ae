import { expect, test } from 'vitest'
import { linkNotHttps } from '../../../src/checks/content/link-not-https.ts'
import { asthma, check, condition, type Files } from '../../helpers/library.ts'

test.each<[string, Files]>([
  [
    'https, mail, phone, ids and what other rules tell',
    {
      [asthma]: condition(
        '[a](https://example.org/) [b](mailto:a@example.org) [c](tel:5550100) [d](condition:asthma) [e](/http://)',
      ),
    },
  ],
])('accepts %s', (_, files) => expect(check(linkNotHttps, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'an address without encryption, in any letters',
    { [asthma]: condition('See [a](http://example.org/a) and [b](HTTP://example.org).') },
    [
      'en/conditions/asthma.mdx 7:5-7:30 Unexpected link to `http://example.org/a`, expected an https address (https://example.org/a)',
      'en/conditions/asthma.mdx 7:35-7:58 Unexpected link to `HTTP://example.org`, expected an https address (https://example.org)',
    ],
  ],
  [
    'a bare address, which Markdown makes a link',
    { [asthma]: condition('See www.example.org today.') },
    [
      'en/conditions/asthma.mdx 7:5-7:20 Unexpected link to `http://www.example.org`, expected an https address (https://www.example.org)',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(linkNotHttps, files)).toEqual(findings))
