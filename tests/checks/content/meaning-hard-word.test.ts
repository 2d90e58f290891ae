import { expect, test } from 'vitest'
import { meaningHardWord } from '../../../src/checks/content/meaning-hard-word.ts'
import { check, type Files, term } from '../../helpers/library.ts'

const airway =
  '- { id: airway, term: airway, also: [air tube, wind pipe], everyday: [wind pipe], means: A tube. }\n'

test.each<[string, Files]>([
  [
    'a word that it links',
    { 'en/glossary.yaml': airway + term('asthma', 'Sore [airways](term:airway). An airway.') },
  ],
  [
    'a word that it links further on',
    { 'en/glossary.yaml': airway + term('asthma', 'Sore airways ([airways](term:airway)).') },
  ],
  ['words that every reader knows', { 'en/glossary.yaml': airway + term('asthma', 'A sore wind pipe.') }],
  [
    'words of its own names, and its own word',
    {
      'en/glossary.yaml': `${airway}- { id: cold, term: cold, also: [airway cold], means: A cold. It is an airway cold. }\n`,
    },
  ],
  ['a part of another word', { 'en/glossary.yaml': airway + term('asthma', 'Midairway. An air, a tube.') }],
  [
    'words in a link to something else',
    { 'en/glossary.yaml': airway + term('asthma', 'See [airways](guide:airways).') },
  ],
])('accepts %s', (_, files) => expect(check(meaningHardWord, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'another word, once, in its plural and at the start of a sentence',
    { 'en/glossary.yaml': airway + term('asthma', 'Airways swell. The airways hurt.') },
    [
      'en/glossary.yaml 2:39-2:46 Unexpected `Airways` without a link, expected a link to `term:airway` ([Airways](term:airway))',
    ],
  ],
  [
    'another form of a word of several words, over a line break',
    { 'en/glossary.yaml': `${airway}- id: asthma\n  term: asthma\n  means: A sore air\n    tube.\n` },
    [
      'en/glossary.yaml 4:17-5:9 Unexpected `air tube` without a link, expected a link to `term:airway` ([air tube](term:airway))',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(meaningHardWord, files)).toEqual(findings))
