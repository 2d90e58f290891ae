import { expect, test } from 'vitest'
import { componentAttribute } from '../../../src/checks/content/component-attribute.ts'
import { asthma, check, condition, type Files, guide } from '../../helpers/library.ts'

test.each<[string, Files]>([
  [
    'every component with what it needs',
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
  [
    'what it needs in another order, over several lines',
    { [asthma]: condition("<Figure\n  alt='Two lungs'\n  id='lungs'\n/>") },
  ],
  [
    'components that are not known, which another rule reads',
    { [asthma]: condition('<Lins cout="3" />\n\n<constructor id="" />\n\n<__proto__ />') },
  ],
])('accepts %s', (_, files) => expect(check(componentAttribute, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a missing and an empty attribute',
    { [asthma]: condition('<Figure id="lungs" />\n\n<Figure id="lungs" alt=" " />') },
    [
      'en/conditions/asthma.mdx 7:2-7:8 Missing `alt` of `Figure`, expected text',
      'en/conditions/asthma.mdx 9:25-9:26 Missing `alt` of `Figure`, expected text',
    ],
  ],
  [
    'an attribute without a value',
    { [asthma]: condition('<Figure id="lungs" alt />\n\n<NotSaid big>How.</NotSaid>') },
    [
      'en/conditions/asthma.mdx 7:20-7:23 Missing `alt` of `Figure`, expected text',
      'en/conditions/asthma.mdx 9:10-9:13 Unexpected `big` of `NotSaid`, expected no attributes',
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
    'both sides of a trade-off, in the middle of a line',
    { [asthma]: condition('So <TradeOff /> is.') },
    [
      'en/conditions/asthma.mdx 7:5-7:13 Missing `one` of `TradeOff`, expected text',
      'en/conditions/asthma.mdx 7:5-7:13 Missing `other` of `TradeOff`, expected text',
    ],
  ],
  [
    'a component of the text about the library, and one in a field',
    {
      'en/about.mdx': guide('<Lines />'),
      [asthma]: condition().replace('One.', '"One <Lines count=\'\' />."'),
    },
    [
      'en/about.mdx 6:2-6:7 Missing `count` of `Lines`, expected text',
      'en/conditions/asthma.mdx 4:32-4:32 Missing `count` of `Lines`, expected text',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(componentAttribute, files)).toEqual(findings))

test('leaves a page with code to MDX', () => {
  const text = condition('import Own from "own"\n\n<Own /> <Lines count={3} />')
  expect(check(componentAttribute, { [asthma]: text })).toEqual([])
})
