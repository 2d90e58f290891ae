import { expect, test } from 'vitest'
import { idInvalid } from '../../../src/checks/content/id-invalid.ts'
import { check, condition, type Files, guide } from '../../helpers/library.ts'

test.each<[string, Files]>([
  ['small letters, digits and hyphens', { 'en/conditions/type-2-asthma.mdx': condition() }],
  ['a name of 100 letters', { [`en/guides/${'a'.repeat(100)}.mdx`]: guide() }],
])('accepts %s', (_, files) => expect(check(idInvalid, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'capitals, spaces, a dot, an underline and a hyphen at the end',
    {
      'en/conditions/Asthma.mdx': condition(),
      'en/conditions/my asthma.mdx': condition(),
      'en/guides/a.b.mdx': guide(),
      'en/guides/__proto__.mdx': guide(),
      'en/symptoms/cough-.mdx': guide(),
    },
    [
      'en/conditions/Asthma.mdx 2:1-2:13 Unexpected file name `Asthma`, expected at most 100 small letters, digits and single hyphens',
      'en/conditions/my asthma.mdx 2:1-2:13 Unexpected file name `my asthma`, expected at most 100 small letters, digits and single hyphens',
      'en/guides/__proto__.mdx 2:1-2:17 Unexpected file name `__proto__`, expected at most 100 small letters, digits and single hyphens',
      'en/guides/a.b.mdx 2:1-2:17 Unexpected file name `a.b`, expected at most 100 small letters, digits and single hyphens',
      'en/symptoms/cough-.mdx 2:1-2:17 Unexpected file name `cough-`, expected at most 100 small letters, digits and single hyphens',
    ],
  ],
  [
    'a name of more than 100 letters',
    { [`en/guides/${'a'.repeat(101)}.mdx`]: guide() },
    [
      'en/guides/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.mdx 2:1-2:17 Unexpected file name `aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa`, expected at most 100 small letters, digits and single hyphens',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(idInvalid, files)).toEqual(findings))
