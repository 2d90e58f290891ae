import { expect, test } from 'vitest'
import { nameShared } from '../../../src/checks/content/name-shared.ts'
import { asthma, check, condition, type Files, guide } from '../../helpers/library.ts'

test.each<[string, Files]>([
  [
    'names of two pages that differ',
    {
      [asthma]: condition('', 'alsoCalled: [wheeze, reactive airways]'),
      'en/conditions/cold.mdx': condition('', 'alsoCalled: [the sniffles]'),
    },
  ],
])('accepts %s', (_, files) => expect(check(nameShared, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a name that another page has, in other letters and signs',
    {
      [asthma]: condition('', 'alsoCalled: [Hay-Fever]'),
      'en/conditions/cold.mdx': condition('', 'alsoCalled:\n  - sniffles\n  - hay fever'),
    },
    [
      'en/conditions/cold.mdx 7:5-7:14 Unexpected name `hay fever`, expected one that `en/conditions/asthma.mdx` does not have',
    ],
  ],
  [
    'the main name of another page',
    { [asthma]: condition(), 'en/guides/visit.mdx': guide('', 'alsoCalled: [asthma]') },
    [
      'en/guides/visit.mdx 4:14-4:20 Unexpected name `asthma`, expected one that `en/conditions/asthma.mdx` does not have',
    ],
  ],
  [
    'a name twice on a page',
    { [asthma]: condition('', 'alsoCalled: [Asthma, wheeze, Wheeze]') },
    [
      'en/conditions/asthma.mdx 5:14-5:20 Unexpected `Asthma`, expected a name that this page does not have yet',
      'en/conditions/asthma.mdx 5:30-5:36 Unexpected `Wheeze`, expected a name that this page does not have yet',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(nameShared, files)).toEqual(findings))
