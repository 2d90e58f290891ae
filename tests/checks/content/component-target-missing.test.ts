import { expect, test } from 'vitest'
import { componentTargetMissing } from '../../../src/checks/content/component-target-missing.ts'
import { asthma, check, condition, type Files, guide, site } from '../../helpers/library.ts'

const drawing = { 'figures/lungs.svg': '<svg/>' }
const inhaler = { 'en/treatments/inhaler.mdx': condition() }

test.each<[string, Files]>([
  [
    'a treatment and a drawing',
    {
      ...drawing,
      ...inhaler,
      [asthma]: condition('<Choice id="inhaler" />\n\n<Figure id="lungs" alt="L" />'),
    },
  ],
  ['a question, which another rule reads', { [asthma]: condition('<Question id="nowhere" />') }],
  [
    'a component without an id, or with one that it does not take',
    { [asthma]: condition('<Choice />\n\n<Figure id=" " />\n\n<Lines id="a" />\n\n<constructor id="a" />') },
  ],
])('accepts %s', (_, files) => expect(check(componentTargetMissing, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a figure without a drawing',
    { ...drawing, [asthma]: condition('<Figure alt="Two lungs" id="lung" />') },
    [
      'en/conditions/asthma.mdx 7:29-7:33 Unexpected figure `lung`, expected a drawing `figures/lung.svg` (lungs)',
    ],
  ],
  [
    'a choice that is no treatment',
    { ...inhaler, [asthma]: condition('<Choice id="asthma" /> and <Choice id="inhalr" />') },
    [
      'en/conditions/asthma.mdx 7:13-7:19 Unexpected `asthma`, expected the id of a treatment',
      'en/conditions/asthma.mdx 7:40-7:46 Unexpected `inhalr`, expected the id of a treatment (inhaler)',
    ],
  ],
  [
    'names that every object has',
    { [asthma]: condition('<Figure id="constructor" />\n\n<Choice id="__proto__" />') },
    [
      'en/conditions/asthma.mdx 7:13-7:24 Unexpected figure `constructor`, expected a drawing `figures/constructor.svg`',
      'en/conditions/asthma.mdx 9:13-9:22 Unexpected `__proto__`, expected the id of a treatment',
    ],
  ],
  [
    'a figure of the text about the library',
    { ...drawing, 'en/about.mdx': guide('<NotSaid>\n  <Figure id="lugs" />\n</NotSaid>') },
    ['en/about.mdx 7:15-7:19 Unexpected figure `lugs`, expected a drawing `figures/lugs.svg` (lungs)'],
  ],
  [
    'a treatment that only the other language has',
    {
      'site.yaml': site('languages: [es, en]'),
      ...inhaler,
      'es/guides/visit.mdx': guide('<Choice id="inhaler" />'),
    },
    ['es/guides/visit.mdx 6:13-6:20 Unexpected `inhaler`, expected the id of a treatment'],
  ],
  [
    'an id that a treatment had before, and offers the one that it has',
    {
      [asthma]: condition('<Choice id="puffer">Breathe in.</Choice>'),
      'en/treatments/inhaler.mdx': condition('', 'formerly: [puffer]'),
    },
    ['en/conditions/asthma.mdx 7:13-7:19 Unexpected `puffer`, expected the id of a treatment (inhaler)'],
  ],
])('reports %s', (_, files, findings) => expect(check(componentTargetMissing, files)).toEqual(findings))
