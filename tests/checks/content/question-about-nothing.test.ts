import { expect, test } from 'vitest'
import { questionAboutNothing } from '../../../src/checks/content/question-about-nothing.ts'
import { asthma, check, condition, type Files, question } from '../../helpers/library.ts'

test.each<[string, Files]>([
  [
    'a question about a page',
    { [asthma]: condition(), 'en/questions.yaml': question('why', 'about: [asthma]') },
  ],
])('accepts %s', (_, files) => expect(check(questionAboutNothing, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a question about no page',
    { [asthma]: condition(), 'en/questions.yaml': question('why', 'about: []') + question('how') },
    [
      'en/questions.yaml 1:9-1:12 Question `why` is about nothing, expected ids of pages in `about`',
      'en/questions.yaml 2:9-2:12 Question `how` is about nothing, expected ids of pages in `about`',
    ],
  ],
  [
    'a misspelled page, and offers the right one',
    { [asthma]: condition(), 'en/questions.yaml': question('why', 'about: [asthma, astma]') },
    ['en/questions.yaml 1:82-1:87 Unexpected `astma` in `about`, expected the id of a page (asthma)'],
  ],
  [
    'a page in a list over several lines',
    {
      [asthma]: condition(),
      'en/questions.yaml':
        '- id: why\n  ask: Why?\n  group: before\n  for: self\n  outside: true\n  about:\n    - asthma\n    - somewhere\n',
    },
    ['en/questions.yaml 8:7-8:16 Unexpected `somewhere` in `about`, expected the id of a page'],
  ],
  [
    'an id that a page had before, and offers the one that it has',
    {
      [asthma]: condition('', 'formerly: [tight-lungs]'),
      'en/questions.yaml': question('why', 'about: [tight-lungs]'),
    },
    ['en/questions.yaml 1:74-1:85 Unexpected `tight-lungs` in `about`, expected the id of a page (asthma)'],
  ],
])('reports %s', (_, files, findings) => expect(check(questionAboutNothing, files)).toEqual(findings))
