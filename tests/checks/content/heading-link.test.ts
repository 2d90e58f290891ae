import { expect, test } from 'vitest'
import { headingLink } from '../../../src/checks/content/heading-link.ts'
import { asthma, check, condition, type Files } from '../../helpers/library.ts'

test.each<[string, Files]>([
  ['a link in the text below', { [asthma]: condition('## What it is\n\n[It](term:it)') }],
  ['a link above a heading', { [asthma]: condition('[It](term:it)\n\n## What it is') }],
])('accepts %s', (_, files) => expect(check(headingLink, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a link to a page, and one to a word',
    { [asthma]: condition('## [It](guide:it)\n\nText.\n\n### What [it](term:it) is') },
    [
      `${asthma} 7:4-7:18 Unexpected link in a heading, expected \`It\` without one, and a link in the text below (It)`,
      `${asthma} 11:10-11:23 Unexpected link in a heading, expected \`it\` without one, and a link in the text below (it)`,
    ],
  ],
  [
    'a link in a heading with a line below it',
    { [asthma]: condition('What [it](term:it) is\n===') },
    [
      `${asthma} 7:6-7:19 Unexpected link in a heading, expected \`it\` without one, and a link in the text below (it)`,
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(headingLink, files)).toEqual(findings))
