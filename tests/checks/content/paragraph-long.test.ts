import { expect, test } from 'vitest'
import { paragraphLong } from '../../../src/checks/content/paragraph-long.ts'
import { check, comparison, type Files, guide, site } from '../../helpers/library.ts'

const page = (text: string): Files => ({ 'en/guides/visit.mdx': guide(text) })

test.each<[string, Files]>([
  ['three sentences, and three more', page('One. Two.\nThree [@tubes].\n\nOne. Two. Three.')],
  ['list items of three each', page('- One. Two. Three.\n- One. Two. Three.')],
  ['a decimal in one sentence', page('It is 2.5 wide. Air said so. Well.')],
  [
    'more where the library allows it',
    { 'site.yaml': site('limits: { paragraphSentences: 4 }'), ...page('One. Two. Three. Four.') },
  ],
])('accepts %s', (_, files) => expect(check(paragraphLong, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a paragraph of four, from the fourth on',
    page('One. Two. Three.\nFour [@tubes].'),
    ['en/guides/visit.mdx 7:1-7:15 Unexpected paragraph of 4 sentences, expected at most 3'],
  ],
  [
    'an item of five, to the end of the fifth',
    page('- One. Two. Three. *Four*. Five.'),
    ['en/guides/visit.mdx 6:21-6:33 Unexpected paragraph of 5 sentences, expected at most 3'],
  ],
  [
    'a cell',
    { 'en/comparisons/inhalers.yaml': comparison('{ text: One. Two. Three. Four., claims: [tubes] }') },
    ['en/comparisons/inhalers.yaml 7:40-7:45 Unexpected paragraph of 4 sentences, expected at most 3'],
  ],
])('reports %s', (_, files, findings) => expect(check(paragraphLong, files)).toEqual(findings))
