import { expect, test } from 'vitest'
import { libraryEmpty } from '../../../src/checks/content/library-empty.ts'
import { asthma, check, condition, type Files, site } from '../../helpers/library.ts'

test.each<[string, Files]>([['a library of one page', { [asthma]: condition() }]])('accepts %s', (_, files) =>
  expect(check(libraryEmpty, files)).toEqual([]),
)

test.each<[string, Files, string[]]>([
  [
    'a library of nothing',
    {},
    ['site.yaml 1:1-1:1 No pages in `en/`, expected at least one, such as `en/conditions/asthma.mdx`'],
  ],
  [
    'a language without a page',
    { 'site.yaml': site('languages: [en, es]'), [asthma]: condition(), 'es/glossary.yaml': '' },
    ['site.yaml 1:1-1:1 No pages in `es/`, expected at least one, such as `es/conditions/asthma.mdx`'],
  ],
])('reports %s', (_, files, findings) => expect(check(libraryEmpty, files)).toEqual(findings))
