import { expect, test } from 'vitest'
import { passiveVoice } from '../../../src/checks/content/passive-voice.ts'
import { check, type Files, guide, site } from '../../helpers/library.ts'

const page = (...sentences: string[]): Files => ({ 'en/guides/visit.mdx': guide(sentences.join(' ')) })
const active = (count: number) => Array.from({ length: count }, () => 'It goes in.')

test.each<[string, Files]>([
  ['one of ten', page('Air is taken in.', ...active(9))],
  [
    'a share that rounds down to the limit',
    page('Air is taken in.', 'It is held.', 'It was shut.', ...active(26)),
  ],
  [
    'more where the library allows it',
    {
      'site.yaml': site('limits: { passivePercent: 20 }'),
      ...page('Air is taken in.', 'It is held.', ...active(8)),
    },
  ],
  ['a page of a few sentences', page('Air is taken in.', ...active(8))],
  [
    'forms of "be" that are no passive',
    page('It is red.', 'It is open and closed.', 'It has helped.', ...active(8)),
  ],
  ['what is called or used', page('It is called air.', 'It is used daily.', ...active(8))],
  [
    'a clause that is not the main one',
    page('Ask how it was done.', 'It goes in when it is closed.', ...active(8)),
  ],
  ['a question', page('What is taken in?', 'Who was seen?', ...active(10))],
  [
    'a language without lists',
    {
      'site.yaml': site('languages: [es]'),
      'es/guides/visit.mdx': guide('It is taken. It is held. '.repeat(9)),
    },
  ],
])('accepts %s', (_, files) => expect(check(passiveVoice, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'two of ten, at the first',
    page(...active(2), 'Air *is* often then taken in [@tubes].', 'It can be closed.', ...active(6)),
    [
      'en/guides/visit.mdx 6:25-6:63 Unexpected share of passive sentences, 2 of 10 or 20%, expected at most 10%: this is the first',
    ],
  ],
  [
    'a passive after a clause, and one that is denied',
    page('If it is bad, the tube is closed.', 'It isn’t opened.', ...active(8)),
    [
      'en/guides/visit.mdx 6:1-6:34 Unexpected share of passive sentences, 2 of 10 or 20%, expected at most 10%: this is the first',
    ],
  ],
  [
    'another language with lists of its own',
    {
      'site.yaml': site('languages: [es]'),
      'es/interface.yaml': 'prose: { passive: { be: es son, endings: ado ido } }',
      'es/guides/visit.mdx': guide(
        `El aire es tomado. Son cerrados. ${'El aire entra. '.repeat(8)}Es llevado.`,
      ),
    },
    [
      'es/guides/visit.mdx 6:1-6:19 Unexpected share of passive sentences, 2 of 11 or 18%, expected at most 10%: this is the first',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(passiveVoice, files)).toEqual(findings))
