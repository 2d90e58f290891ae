import { expect, test } from 'vitest'
import { termMislinked } from '../../../src/checks/content/term-mislinked.ts'
import { asthma, check, condition, type Files, term } from '../../helpers/library.ts'

const glossary = {
  'en/glossary.yaml': `${term('airway')}${term('lung')}- { id: wheeze, term: wheezing, also: [lung noise, cold], everyday: [cold], means: A sound. }\n`,
}

test.each<[string, Files]>([
  [
    'a word, its plural and its other form that link to its entry',
    {
      ...glossary,
      [asthma]: condition('[Airway](term:airway) [lungs](term:lung) [lung noise](term:wheeze)'),
    },
  ],
  [
    'words that hold those of another entry',
    { ...glossary, [asthma]: condition('[tube of the lung](term:airway) [lung airway](term:airway)') },
  ],
  ['an everyday name', { ...glossary, [asthma]: condition('[cold](term:airway)') }],
  [
    'an entry that is not there and a page, which other rules read',
    { ...glossary, [asthma]: condition('[airway](term:tub) [lung](condition:asthma)') },
  ],
])('accepts %s', (_, files) => expect(check(termMislinked, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a word that links to another entry, and offers its own',
    { ...glossary, [asthma]: condition('An [airway](term:lung) [@a].') },
    [
      'en/conditions/asthma.mdx 7:4-7:23 Unexpected link of `airway` to `term:lung`, expected its own entry of the glossary (term:airway)',
    ],
  ],
  [
    'another form and the plural of a word, in a meaning too',
    {
      'en/glossary.yaml': `${glossary['en/glossary.yaml']}${term('nose', 'Not [Lungs](term:wheeze).')}`,
      [asthma]: condition('A [lung noise](term:airway).'),
    },
    [
      'en/conditions/asthma.mdx 7:3-7:28 Unexpected link of `lung noise` to `term:airway`, expected its own entry of the glossary (term:wheeze)',
      'en/glossary.yaml 4:39-4:59 Unexpected link of `Lungs` to `term:wheeze`, expected its own entry of the glossary (term:lung)',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(termMislinked, files)).toEqual(findings))
