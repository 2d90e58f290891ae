import { expect, test } from 'vitest'
import { termCircular } from '../../../src/checks/content/term-circular.ts'
import { check, type Files, term } from '../../helpers/library.ts'

const glossary = (...terms: string[]): Files => ({ 'en/glossary.yaml': terms.join('') })

test.each<[string, Files]>([
  [
    'meanings that lead to plainer words, by two ways too',
    glossary(
      term('asthma', 'A [lung](term:lung) or [airway](term:airway) problem.'),
      term('lung', 'It fills the [chest](term:chest).'),
      term('airway', 'A tube in the [chest](term:chest).'),
      term('chest'),
    ),
  ],
  [
    'a link to a page that bears the name of the word, and to a word that is not there',
    glossary(term('asthma', 'See [asthma](condition:asthma) and [lungs](term:lung).')),
  ],
])('accepts %s', (_, files) => expect(check(termCircular, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a meaning that links its own word',
    glossary(term('airway', 'An [airway](term:airway).')),
    [
      'en/glossary.yaml 1:42-1:63 Unexpected link in the circle `airway` → `airway`, expected a meaning that leads to plainer words',
    ],
  ],
  [
    'two words that explain each other, once, and a word beside the circle not at all',
    glossary(
      term('asthma', 'See [lung](term:lung).'),
      term('lung', 'See [airway](term:airway).'),
      term('airway', 'See [lung](term:lung).'),
    ),
    [
      'en/glossary.yaml 2:39-2:60 Unexpected link in the circle `lung` → `airway` → `lung`, expected a meaning that leads to plainer words',
    ],
  ],
  [
    'a longer circle by its shortest way, and another one of the same word',
    glossary(
      term('a', '[b](term:b) [d](term:d)'),
      term('b', '[c](term:c)'),
      term('c', '[a](term:a)'),
      term('d', '[a](term:a)'),
    ),
    [
      'en/glossary.yaml 1:29-1:40 Unexpected link in the circle `a` → `b` → `c` → `a`, expected a meaning that leads to plainer words',
      'en/glossary.yaml 1:41-1:52 Unexpected link in the circle `a` → `d` → `a`, expected a meaning that leads to plainer words',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(termCircular, files)).toEqual(findings))
