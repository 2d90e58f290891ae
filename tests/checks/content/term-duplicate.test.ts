import { expect, test } from 'vitest'
import { termDuplicate } from '../../../src/checks/content/term-duplicate.ts'
import { check, type Files, site, term } from '../../helpers/library.ts'

test.each<[string, Files]>([
  [
    'different words, and the same one in two languages',
    {
      'site.yaml': site('languages: [en, es]'),
      'en/glossary.yaml': term('airway') + term('lung'),
      'es/glossary.yaml': term('lung'),
    },
  ],
])('accepts %s', (_, files) => expect(check(termDuplicate, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a second entry with the same id',
    { 'en/glossary.yaml': `${term('airway')}- { id: airway, term: windpipe, means: A tube. }\n` },
    ['en/glossary.yaml 2:9-2:15 Unexpected second entry `airway`, expected an id that stands once'],
  ],
  [
    'a word that is another form of another entry, in other letters',
    {
      'en/glossary.yaml':
        '- { id: airway, term: airway, also: [air tube], means: A tube. }\n- { id: bronchus, term: bronchus, also: [bronchi, Air Tube], means: A tube. }\n',
    },
    ['en/glossary.yaml 2:51-2:59 Unexpected `Air Tube`, expected a word that `airway` does not have'],
  ],
  [
    'a word with two entries, and a form that is the word itself',
    {
      'en/glossary.yaml':
        '- { id: a, term: airway, means: A tube. }\n- { id: b, term: Airway, means: A tube. }\n- { id: c, term: lung, also: [lung], means: It breathes. }\n',
    },
    [
      'en/glossary.yaml 2:18-2:24 Unexpected `Airway`, expected a word that `a` does not have',
      'en/glossary.yaml 3:31-3:35 Unexpected `lung`, expected a word that `c` does not have',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(termDuplicate, files)).toEqual(findings))
