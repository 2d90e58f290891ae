import { expect, test } from 'vitest'
import { linkToItself } from '../../../src/checks/content/link-to-itself.ts'
import { asthma, check, condition, type Files, guide } from '../../helpers/library.ts'

test.each<[string, Files]>([
  [
    'links to other pages and to a heading of the page, either way',
    { [asthma]: condition('## Triggers\n\n[a](guide:asthma) [b](#triggers) [c](condition:asthma#triggers)') },
  ],
  ['the same link on another page', { 'en/guides/visit.mdx': guide('[a](condition:asthma)') }],
])('accepts %s', (_, files) => expect(check(linkToItself, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a page that links to itself, in its text and in a main point',
    { [asthma]: condition('See [asthma](condition:asthma).').replace('One.', '"[One](condition:asthma)."') },
    [
      'en/conditions/asthma.mdx 4:14-4:37 Unexpected link to `condition:asthma` on its own page, expected another page, or a heading of this one as `#heading`',
      'en/conditions/asthma.mdx 7:5-7:31 Unexpected link to `condition:asthma` on its own page, expected another page, or a heading of this one as `#heading`',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(linkToItself, files)).toEqual(findings))
