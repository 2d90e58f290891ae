import { expect, test } from 'vitest'
import { nameShared } from '../../../src/checks/content/name-shared.ts'
import { asthma, check, condition, type Files, guide, site } from '../../helpers/library.ts'

const cold = 'en/conditions/cold.mdx'
const named = (name: string, fields = '') => condition('', fields).replace('name: Asthma', `name: ${name}`)

test.each<[string, Files]>([
  [
    'names of two pages that differ',
    {
      [asthma]: condition('', 'alsoCalled: [wheeze, reactive airways]'),
      [cold]: named('Cold', 'alsoCalled: [the sniffles]'),
    },
  ],
  [
    'a name of its own without what stands in brackets, on one of two pages that differ in that',
    {
      [asthma]: named('Asthma (adults)'),
      [cold]: named('Asthma (children)', 'alsoCalled: [asthma]'),
    },
  ],
  [
    'two spellings of a name on one page',
    { [asthma]: condition('', 'alsoCalled: [lung tumour, lung tumor]') },
  ],
  [
    'pages of two languages',
    {
      'site.yaml': site('languages: [en, es]'),
      [asthma]: condition(),
      'es/conditions/asthma.mdx': condition(),
    },
  ],
])('accepts %s', (_, files) => expect(check(nameShared, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a name that another page has, in other letters and signs',
    {
      [asthma]: condition('', 'alsoCalled: [Hay-Fever]'),
      [cold]: named('Cold', 'alsoCalled:\n  - sniffles\n  - hay fever'),
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
    'two pages of one name, in other letters, spelling or number',
    { [asthma]: named('Lung tumours'), [cold]: named('lung tumor') },
    [
      'en/conditions/cold.mdx 2:7-2:17 Unexpected name `lung tumor`, expected one that `en/conditions/asthma.mdx` does not have',
    ],
  ],
  [
    'another spelling or the plural of a name that another page has',
    {
      [asthma]: condition('', 'alsoCalled: [lung disk, airway, allergy]'),
      [cold]: named('Cold', 'alsoCalled: [lung disc, airways, allergies]'),
    },
    [
      'en/conditions/cold.mdx 5:14-5:23 Unexpected name `lung disc`, expected one that `en/conditions/asthma.mdx` does not have',
      'en/conditions/cold.mdx 5:25-5:32 Unexpected name `airways`, expected one that `en/conditions/asthma.mdx` does not have',
      'en/conditions/cold.mdx 5:34-5:43 Unexpected name `allergies`, expected one that `en/conditions/asthma.mdx` does not have',
    ],
  ],
  [
    'the name of another page without its brackets, and what stands in them',
    {
      [asthma]: named('Narrow (tight) airways (asthma)'),
      [cold]: named('Cold', 'alsoCalled: [narrow airways, asthma]'),
    },
    [
      'en/conditions/cold.mdx 5:14-5:28 Unexpected name `narrow airways`, expected one that `en/conditions/asthma.mdx` does not have',
      'en/conditions/cold.mdx 5:30-5:36 Unexpected name `asthma`, expected one that `en/conditions/asthma.mdx` does not have',
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
