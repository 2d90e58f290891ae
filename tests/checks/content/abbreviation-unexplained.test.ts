import { expect, test } from 'vitest'
import { abbreviationUnexplained } from '../../../src/checks/content/abbreviation-unexplained.ts'
import { asthma, check, condition, type Files, site } from '../../helpers/library.ts'

const glossary = {
  'en/glossary.yaml':
    '- { id: ct, term: CT scan, also: [computed tomography, CT], means: A picture. }\n- { id: mri, term: MRI, means: A picture. }\n',
}

test.each<[string, Files]>([
  [
    'the long form before it',
    { [asthma]: condition('Computed tomography (CT) helps. A CT is fast, two CTs are not.') },
  ],
  ['the long form after it', { [asthma]: condition('A CT (computed tomography) helps.') }],
  [
    'a long form with accents, of one word, or with small words in it',
    {
      [asthma]: condition(
        'A SI (sacroiliac) joint. The ÉCG (electrocardiogram). The acute respiratory distress syndrome (ARDS).',
      ),
    },
  ],
  [
    'a link to its meaning',
    { ...glossary, [asthma]: condition('A [CT scan](term:ct). A CT. Two [MRIs](term:mri).') },
  ],
  [
    'a link in a main point',
    { ...glossary, [asthma]: condition('A CT.').replace('One.', '"[CT](term:ct)."') },
  ],
  [
    'well-known ones, and those of the library',
    { 'en/interface.yaml': 'prose: { abbreviations: UK CT }', [asthma]: condition('In the UK, a CT.') },
  ],
  [
    'words with one capital, numbers, headings and names',
    { [asthma]: condition('## A CT\n\nAn X-ray of McCoy at L4-L5 in 2016.', 'alsoCalled: [COPD]') },
  ],
  [
    'a language without a list',
    { 'site.yaml': site('languages: [es]'), 'es/conditions/asthma.mdx': condition('Una TC.') },
  ],
])('accepts %s', (_, files) => expect(check(abbreviationUnexplained, files)).toEqual([]))

const message = (short: string) =>
  `Unexpected abbreviation \`${short}\`, expected its long form beside it or a link to its meaning at its first use`

test.each<[string, Files, string[]]>([
  [
    'one that nothing explains, once',
    { [asthma]: condition('A CT. Two CTs.') },
    [`${asthma} 7:3-7:5 ${message('CT')}`],
  ],
  [
    'a first use before the long form, in the plural and in emphasis',
    { [asthma]: condition('The **CTs** help. A CT (computed tomography).') },
    [`${asthma} 7:7-7:10 ${message('CT')}`],
  ],
  [
    'brackets with something else',
    { [asthma]: condition('A CT (a picture). The tests we did (MRI).') },
    [`${asthma} 7:3-7:5 ${message('CT')}`, `${asthma} 7:37-7:40 ${message('MRI')}`],
  ],
  [
    'a link to another word',
    { ...glossary, [asthma]: condition('A [CT](term:mri).') },
    [`${asthma} 7:4-7:6 ${message('CT')}`],
  ],
  [
    'a first use in a main point',
    { ...glossary, [asthma]: condition('A [CT](term:ct).').replace('One.', 'A CT.') },
    [`${asthma} 4:15-4:17 ${message('CT')}`],
  ],
  [
    'one in a summary, though the page explains it',
    { ...glossary, [asthma]: condition('A [CT](term:ct).').replace('A lung problem.', 'Seen by CT.') },
    [`${asthma} 3:10-3:21 ${message('CT')}`],
  ],
])('reports %s', (_, files, findings) => expect(check(abbreviationUnexplained, files)).toEqual(findings))
