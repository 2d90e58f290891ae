import { expect, test } from 'vitest'
import { questionsTooFew } from '../../../src/checks/content/questions-too-few.ts'
import { asthma, check, condition, type Files, guide, question, site } from '../../helpers/library.ts'

const about = (...pages: string[]) =>
  pages.map((page, index) => question(`q-${index}`, `about: [${page}]`)).join('')

test.each<[string, Files]>([
  [
    'a condition with three',
    { [asthma]: condition(), 'en/questions.yaml': about('asthma', 'asthma', 'asthma') },
  ],
  [
    'fewer where the library allows it',
    {
      [asthma]: condition(),
      'en/questions.yaml': about('asthma'),
      'site.yaml': site('limits: { questionsPerPage: 1 }'),
    },
  ],
  [
    'a guide and a symptom',
    { 'en/guides/visit.mdx': guide(), 'en/symptoms/cough.mdx': guide(), 'en/questions.yaml': about('visit') },
  ],
  ['a library without questions', { [asthma]: condition() }],
  [
    'a list that could not be read whole',
    { [asthma]: condition(), 'en/questions.yaml': `${about('asthma')}- { id: broken, about: [asthma] }\n` },
  ],
])('accepts %s', (_, files) => expect(check(questionsTooFew, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a condition with two, one of which names it twice, and a treatment with none',
    {
      [asthma]: condition(),
      'en/treatments/inhaler.mdx': condition(),
      'en/questions.yaml': about('asthma', 'asthma, asthma'),
    },
    [
      `${asthma} 2:7-2:13 Unexpected number of questions about \`asthma\`, 2, expected at least 3`,
      'en/treatments/inhaler.mdx 2:7-2:13 Unexpected number of questions about `inhaler`, 0, expected at least 3',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(questionsTooFew, files)).toEqual(findings))
