import { expect, test } from 'vitest'
import { componentUnknown } from '../../../src/checks/content/component-unknown.ts'
import { asthma, check, condition, type Files, guide } from '../../helpers/library.ts'

test.each<[string, Files]>([
  [
    'every component',
    {
      [asthma]: condition(`<Figure id="lungs" alt="Two lungs">Lungs</Figure>

<Choice id="inhaler">Breathe in.</Choice>

<Lines count="3" />

<NotSaid>How long.</NotSaid>

<Question id="why" />

<TradeOff one="Fast" other="Slow" />

<WarningSigns />`),
    },
  ],
  ['attributes and targets, which other rules read', { [asthma]: condition('<Figure id="lung" big />') }],
])('accepts %s', (_, files) => expect(check(componentUnknown, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a component that is like a known one',
    { [asthma]: condition('<Lins count="3" />') },
    [
      'en/conditions/asthma.mdx 7:2-7:6 Unexpected component `Lins`, expected one of Choice, Do, DoNot, Figure, Lines, NotSaid, Question, TradeOff, WarningSigns (Lines)',
    ],
  ],
  [
    'a component inside of another, in the middle of a line',
    { [asthma]: condition('<NotSaid>\n  - How <Blink>long</Blink>\n</NotSaid>') },
    [
      'en/conditions/asthma.mdx 8:10-8:15 Unexpected component `Blink`, expected one of Choice, Do, DoNot, Figure, Lines, NotSaid, Question, TradeOff, WarningSigns',
    ],
  ],
  [
    'names that every object has',
    { [asthma]: condition('<constructor />\n\n<__proto__ />') },
    [
      'en/conditions/asthma.mdx 7:2-7:13 Unexpected component `constructor`, expected one of Choice, Do, DoNot, Figure, Lines, NotSaid, Question, TradeOff, WarningSigns',
      'en/conditions/asthma.mdx 9:2-9:11 Unexpected component `__proto__`, expected one of Choice, Do, DoNot, Figure, Lines, NotSaid, Question, TradeOff, WarningSigns',
    ],
  ],
  [
    'a component in a field',
    { [asthma]: condition().replace('One.', '"One <Blink>now</Blink>."') },
    [
      'en/conditions/asthma.mdx 4:19-4:24 Unexpected component `Blink`, expected one of Choice, Do, DoNot, Figure, Lines, NotSaid, Question, TradeOff, WarningSigns',
    ],
  ],
  [
    'a component of the text about the library',
    { 'en/about.mdx': guide('<Blink />') },
    [
      'en/about.mdx 6:2-6:7 Unexpected component `Blink`, expected one of Choice, Do, DoNot, Figure, Lines, NotSaid, Question, TradeOff, WarningSigns',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(componentUnknown, files)).toEqual(findings))

test('leaves a page with code to MDX', () => {
  const text = condition('import Own from "own"\n\n<Own /> <Lines count={3} />')
  expect(check(componentUnknown, { [asthma]: text })).toEqual([])
})
