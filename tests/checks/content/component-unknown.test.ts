import { expect, test } from 'vitest'
import { componentUnknown } from '../../../src/checks/content/component-unknown.ts'
import { asthma, check, condition, type Files } from '../../helpers/library.ts'

const drawing = { 'figures/lungs.svg': '<svg/>' }
const inhaler = { 'en/treatments/inhaler.mdx': condition() }

test.each<[string, Files]>([
  [
    'every component with what it needs',
    {
      ...drawing,
      ...inhaler,
      [asthma]: condition(`<Figure id="lungs" alt="Two lungs">Lungs</Figure>

<Choice id="inhaler">Breathe in.</Choice>

<Lines count="3" />

<NotSaid>How long.</NotSaid>

<Question id="why" />

<TradeOff one="Fast" other="Slow" />

<WarningSigns />`),
    },
  ],
])('accepts %s', (_, files) => expect(check(componentUnknown, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a component that is like a known one',
    { [asthma]: condition('<Lins count="3" />') },
    [
      'en/conditions/asthma.mdx 7:2-7:6 Unexpected component `Lins`, expected one of Choice, Figure, Lines, NotSaid, Question, TradeOff, WarningSigns (Lines)',
    ],
  ],
  [
    'a component inside of another, in the middle of a line',
    { [asthma]: condition('<NotSaid>\n  - How <Blink>long</Blink>\n</NotSaid>') },
    [
      'en/conditions/asthma.mdx 8:10-8:15 Unexpected component `Blink`, expected one of Choice, Figure, Lines, NotSaid, Question, TradeOff, WarningSigns',
    ],
  ],
  [
    'names that every object has',
    { [asthma]: condition('<constructor />\n\n<__proto__ />') },
    [
      'en/conditions/asthma.mdx 7:2-7:13 Unexpected component `constructor`, expected one of Choice, Figure, Lines, NotSaid, Question, TradeOff, WarningSigns',
      'en/conditions/asthma.mdx 9:2-9:11 Unexpected component `__proto__`, expected one of Choice, Figure, Lines, NotSaid, Question, TradeOff, WarningSigns',
    ],
  ],
  [
    'a missing and an empty attribute',
    { ...drawing, [asthma]: condition('<Figure id="lungs" />\n\n<Figure id="lungs" alt=" " />') },
    [
      'en/conditions/asthma.mdx 7:2-7:8 Missing `alt` of `Figure`, expected text',
      'en/conditions/asthma.mdx 9:25-9:26 Missing `alt` of `Figure`, expected text',
    ],
  ],
  [
    'an attribute without a value',
    { ...drawing, [asthma]: condition('<Figure id="lungs" alt />\n\n<NotSaid big>How.</NotSaid>') },
    [
      'en/conditions/asthma.mdx 7:2-7:8 Missing `alt` of `Figure`, expected text',
      'en/conditions/asthma.mdx 9:2-9:9 Unexpected `big` of `NotSaid`, expected no attributes',
    ],
  ],
  [
    'an attribute that it does not take, at its value',
    { [asthma]: condition("<Lines count='3'\n  cout='4' />\n\n<WarningSigns big=\"yes\" />") },
    [
      'en/conditions/asthma.mdx 8:9-8:10 Unexpected `cout` of `Lines`, expected count (count)',
      'en/conditions/asthma.mdx 10:20-10:23 Unexpected `big` of `WarningSigns`, expected no attributes',
    ],
  ],
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
    'a component of the text about the library',
    { 'en/about.mdx': '---\nname: About\nsummary: About us.\n---\n\n<Blink />\n' },
    [
      'en/about.mdx 6:2-6:7 Unexpected component `Blink`, expected one of Choice, Figure, Lines, NotSaid, Question, TradeOff, WarningSigns',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(componentUnknown, files)).toEqual(findings))
