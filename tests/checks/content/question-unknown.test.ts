import { expect, test } from 'vitest'
import { questionUnknown } from '../../../src/checks/content/question-unknown.ts'
import { asthma, check, condition, type Files, guide, question } from '../../helpers/library.ts'

const why = { 'en/questions.yaml': question('why-me') }

test.each<[string, Files]>([
  ['a question that a page places', { ...why, [asthma]: condition('<Question id="why-me" />') }],
])('accepts %s', (_, files) => expect(check(questionUnknown, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a misspelled question, at the value of its attribute',
    { ...why, [asthma]: condition('Ask:\n\n<Question id="why-mee" />') },
    [
      'en/conditions/asthma.mdx 9:15-9:22 Unexpected question `why-mee`, expected an id of `questions.yaml` (why-me)',
    ],
  ],
  [
    'a question in the text about the library',
    { ...why, 'en/about.mdx': guide('<Question id="why-mee" />') },
    ['en/about.mdx 6:15-6:22 Unexpected question `why-mee`, expected an id of `questions.yaml` (why-me)'],
  ],
  [
    'a question inside of another component and over two lines',
    { ...why, [asthma]: condition("<NotSaid>\n  <Question\n    id='how' />\n</NotSaid>") },
    ['en/conditions/asthma.mdx 9:9-9:12 Unexpected question `how`, expected an id of `questions.yaml`'],
  ],
])('reports %s', (_, files, findings) => expect(check(questionUnknown, files)).toEqual(findings))
