import { expect, test } from 'vitest'
import { pageIdDuplicate } from '../../../src/checks/content/page-id-duplicate.ts'
import { asthma, check, comparison, condition, type Files, guide, site } from '../../helpers/library.ts'

test.each<[string, Files]>([
  [
    'the same id in two languages',
    {
      'site.yaml': site('languages: [en, es]'),
      [asthma]: condition(),
      'es/conditions/asthma.mdx': condition(),
    },
  ],
])('accepts %s', (_, files) => expect(check(pageIdDuplicate, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'pages of two kinds with one id, and names the file of the first',
    { [asthma]: condition(), 'en/guides/asthma.mdx': guide() },
    [
      'en/guides/asthma.mdx 2:1-2:17 Unexpected second page `asthma`, expected an id that `en/conditions/asthma.mdx` does not have',
    ],
  ],
  [
    'a comparison with the id of a page',
    { 'en/guides/inhalers.mdx': guide(), 'en/comparisons/inhalers.yaml': comparison('{ notSaid: true }') },
    [
      'en/guides/inhalers.mdx 2:1-2:17 Unexpected second page `inhalers`, expected an id that `en/comparisons/inhalers.yaml` does not have',
    ],
  ],
  [
    'a comparison whose first field goes over two lines',
    {
      'en/comparisons/inhalers.yaml': comparison('{ notSaid: true }').replace(
        'name: Inhalers',
        'name:\n  Inhalers',
      ),
      'en/guides/inhalers.mdx': '---\nname:\n  Inhalers\nsummary: All.\n---\n',
    },
    [
      'en/guides/inhalers.mdx 2:1-2:6 Unexpected second page `inhalers`, expected an id that `en/comparisons/inhalers.yaml` does not have',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(pageIdDuplicate, files)).toEqual(findings))
