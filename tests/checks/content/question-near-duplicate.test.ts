import { expect, test } from 'vitest'
import { questionNearDuplicate } from '../../../src/checks/content/question-near-duplicate.ts'
import { asthma, check, condition, type Files, guide } from '../../helpers/library.ts'

const asked = (first: string, second: string, more = 'about: [asthma]', other = more): Files => ({
  'en/questions.yaml': `- { id: a, ask: "${first}", group: before, for: self, outside: true, ${more} }\n- { id: b, ask: "${second}", group: before, for: self, outside: true, ${other} }\n`,
})

test.each<[string, Files]>([
  ['questions about other things', asked('When can I drive?', 'When can I travel?')],
  [
    'one word for another',
    asked('How long is the stay after one inhaler puff?', 'How long is the stay after one nose puff?'),
  ],
  ['another kind of question', asked('When is an inhaler advised?', 'Why is an inhaler advised?')],
  ['a question that says not', asked('Can I drive?', 'Can I not drive?')],
  [
    'a question that asks for much more',
    asked('What are the risks?', 'What are the risks for my heart and my sleep?'),
  ],
  ['questions without a word to compare', asked('Why me?', 'Why is it so?')],
  [
    'nearly the same on different pages',
    asked('When can I drive?', 'When may I drive again?', 'about: [asthma]', 'about: [cold]'),
  ],
  ['the same words, which is told by a rule of its own', asked('When can I drive?', 'When can I drive')],
])('accepts %s', (_, files) => expect(check(questionNearDuplicate, files)).toEqual([]))

const finding = (columns: string) => [
  `en/questions.yaml ${columns} Unexpected question that nearly asks what \`a\` does, expected one of the two`,
]

test.each<[string, Files, string[]]>([
  ['other small words', asked('When can I drive?', 'When may I drive again?'), finding('2:17-2:42')],
  [
    'another order',
    asked('With each choice, what would I gain?', 'What would I gain with each choice?'),
    finding('2:17-2:54'),
  ],
  [
    'other forms of the words',
    asked('What causes my symptoms?', 'What is causing the symptom?'),
    finding('2:17-2:47'),
  ],
  [
    'one word more in four',
    asked('Which care could I try first?', 'Which other care could I try first?'),
    finding('2:17-2:54'),
  ],
  [
    'a question that the page places itself',
    {
      ...asked('When can I drive?', 'When may I drive again?', 'about: [visit]', 'about: [asthma]'),
      [asthma]: condition(),
      'en/guides/visit.mdx': guide('<Question id="b" />'),
    },
    finding('2:17-2:42'),
  ],
])('reports %s', (_, files, findings) => expect(check(questionNearDuplicate, files)).toEqual(findings))
