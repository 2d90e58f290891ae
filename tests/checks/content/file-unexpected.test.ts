import { expect, test } from 'vitest'
import { fileUnexpected } from '../../../src/checks/content/file-unexpected.ts'
import { asthma, check, comparison, condition, type Files, guide } from '../../helpers/library.ts'

test.each<[string, Files]>([
  [
    'every file of a library',
    {
      'sources/references.yaml': '',
      'sources/claims/a.yaml': '',
      'figures/lungs.svg': '<svg/>',
      [asthma]: condition(),
      'en/treatments/inhaler.mdx': condition(),
      'en/symptoms/cough.mdx': guide(),
      'en/guides/visit.mdx': guide(),
      'en/comparisons/inhalers.yaml': comparison('{ notSaid: true }'),
      'en/glossary.yaml': '',
      'en/questions.yaml': '',
      'en/warning-signs.yaml': '',
      'en/interface.yaml': '',
      'en/about.mdx': '---\nname: About\nsummary: About us.\n---\n',
    },
  ],
  [
    'notes of editors and hidden files',
    {
      'README.md': 'Notes',
      'en/conditions/README.md': 'Notes',
      'de/README.md': 'Notes',
      'en/.draft.mdx': 'Draft',
      '.git/config': '',
    },
  ],
  ['a fault of another rule', { [asthma]: condition('<NotSaid>') }],
])('accepts %s', (_, files) => expect(check(fileUnexpected, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a wrong ending and a wrong folder',
    {
      'en/conditions/asthma.txt': 'Asthma',
      'en/condition/asthma.mdx': condition(),
      'en/comparisons/a.mdx': guide(),
    },
    [
      'en/comparisons/a.mdx 1:1-1:1 Unexpected file, expected one of the files and folders of a library',
      'en/condition/asthma.mdx 1:1-1:1 Unexpected file, expected one of the files and folders of a library',
      'en/conditions/asthma.txt 1:1-1:1 Unexpected file, expected one of the files and folders of a library',
    ],
  ],
  [
    'pages that were saved as Markdown, and offers their right names',
    { 'en/conditions/asthma.md': condition(), 'en/about.md': guide() },
    [
      'en/about.md 1:1-1:1 Unexpected file, expected one of the files and folders of a library (en/about.mdx)',
      'en/conditions/asthma.md 1:1-1:1 Unexpected file, expected one of the files and folders of a library (en/conditions/asthma.mdx)',
    ],
  ],
  [
    'notes with another name',
    { 'NOTES.md': 'Notes', 'en/README.md.md': 'Notes', 'en/comparisons/inhalers.md': 'Notes' },
    [
      'NOTES.md 1:1-1:1 Unexpected file, expected one of the files and folders of a library',
      'en/README.md.md 1:1-1:1 Unexpected file, expected one of the files and folders of a library',
      'en/comparisons/inhalers.md 1:1-1:1 Unexpected file, expected one of the files and folders of a library',
    ],
  ],
  [
    'a folder inside of a folder',
    { 'en/conditions/lungs/asthma.mdx': condition() },
    [
      'en/conditions/lungs/asthma.mdx 1:1-1:1 Unexpected file, expected one of the files and folders of a library',
    ],
  ],
  [
    'a language that the site does not have',
    { 'es/conditions/asthma.mdx': condition() },
    ['es/conditions/asthma.mdx 1:1-1:1 Unexpected file, expected one of the files and folders of a library'],
  ],
  [
    'names that every object has',
    { 'constructor/glossary.yaml': '', 'en/__proto__/asthma.mdx': '' },
    [
      'constructor/glossary.yaml 1:1-1:1 Unexpected file, expected one of the files and folders of a library',
      'en/__proto__/asthma.mdx 1:1-1:1 Unexpected file, expected one of the files and folders of a library',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(fileUnexpected, files)).toEqual(findings))
