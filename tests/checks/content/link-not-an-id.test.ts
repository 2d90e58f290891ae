import { expect, test } from 'vitest'
import { linkNotAnId } from '../../../src/checks/content/link-not-an-id.ts'
import { asthma, check, condition, type Files } from '../../helpers/library.ts'

test.each<[string, Files]>([
  [
    'ids, outside addresses, mail, phone and a heading of the page',
    {
      [asthma]: condition(
        '[a](condition:asthma) [b](term:airway) [c](https://example.org/) [d](mailto:a@example.org) [e](tel:5550100) [f](#what) [g](http://example.org/)',
      ),
    },
  ],
])('accepts %s', (_, files) => expect(check(linkNotAnId, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'an address of the library, and one beside the page',
    { [asthma]: condition('[a](/conditions/asthma/) and [b](../asthma)') },
    [
      'en/conditions/asthma.mdx 7:1-7:25 Unexpected link to `/conditions/asthma/`, expected an id such as `condition:asthma`, or an https address (condition:asthma)',
      'en/conditions/asthma.mdx 7:30-7:44 Unexpected link to `../asthma`, expected an id such as `condition:asthma`, or an https address (condition:asthma)',
    ],
  ],
  [
    'a file and its heading, and a kind that is none',
    { [asthma]: condition('[a](asthma.mdx#what) and [b](conditions:asthma)') },
    [
      'en/conditions/asthma.mdx 7:1-7:21 Unexpected link to `asthma.mdx#what`, expected an id such as `condition:asthma`, or an https address (condition:asthma#what)',
      'en/conditions/asthma.mdx 7:26-7:48 Unexpected link to `conditions:asthma`, expected an id such as `condition:asthma`, or an https address (condition:asthma)',
    ],
  ],
  [
    'another scheme, a script and nothing',
    { [asthma]: condition('- [a](ftp://example.org/)\n- [b](javascript:alert(1))\n- [c]()') },
    [
      'en/conditions/asthma.mdx 7:3-7:26 Unexpected link to `ftp://example.org/`, expected an id such as `condition:asthma`, or an https address',
      'en/conditions/asthma.mdx 8:3-8:27 Unexpected link to `javascript:alert(1)`, expected an id such as `condition:asthma`, or an https address',
      'en/conditions/asthma.mdx 9:3-9:8 Unexpected link to ``, expected an id such as `condition:asthma`, or an https address',
    ],
  ],
  [
    'an address by reference, where it is used',
    { [asthma]: condition('[a][b] and [b][]\n\n[b]: /guides/ "Guides"') },
    [
      'en/conditions/asthma.mdx 7:1-7:7 Unexpected link to `/guides/`, expected an id such as `condition:asthma`, or an https address',
      'en/conditions/asthma.mdx 7:12-7:17 Unexpected link to `/guides/`, expected an id such as `condition:asthma`, or an https address',
    ],
  ],
  [
    'names that every object has',
    { [asthma]: condition('[a](constructor:asthma) [b](__proto__:asthma)') },
    [
      'en/conditions/asthma.mdx 7:1-7:24 Unexpected link to `constructor:asthma`, expected an id such as `condition:asthma`, or an https address (condition:asthma)',
      'en/conditions/asthma.mdx 7:25-7:46 Unexpected link to `__proto__:asthma`, expected an id such as `condition:asthma`, or an https address (condition:asthma)',
    ],
  ],
  [
    'a link in the reason of a question',
    {
      'en/questions.yaml':
        '- { id: why, ask: Why?, why: "See [a](/guides/)", group: before, for: self, outside: true }\n',
    },
    [
      'en/questions.yaml 1:35-1:48 Unexpected link to `/guides/`, expected an id such as `condition:asthma`, or an https address',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(linkNotAnId, files)).toEqual(findings))
