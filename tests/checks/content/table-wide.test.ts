import { expect, test } from 'vitest'
import { tableWide } from '../../../src/checks/content/table-wide.ts'
import { asthma, check, comparison, condition, type Files, site } from '../../helpers/library.ts'

const table = (header: string) =>
  condition(`${header}\n${header.replace(/[^|]+/g, '---')}\n${header.replace(/[^|]+/g, ' x ')}`)
const puffer = 'en/comparisons/inhalers.yaml'
const withOptions = (options: string) =>
  comparison('{ notSaid: true }').replace('[puffer, spacer]', `[${options}]`)

test.each<[string, Files]>([
  ['a table of four columns', { [asthma]: table('| One | Two | Three | Four words are fine |') }],
  ['a comparison of three options', { [puffer]: withOptions('puffer, spacer, rest') }],
  [
    'what the clinic has room for',
    {
      'site.yaml': site('limits: { tableColumns: 5, headerWords: 6 }'),
      [asthma]: table('| One | Two | Three | Four | These are six words of heading |'),
    },
  ],
])('accepts %s', (_, files) => expect(check(tableWide, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a table of five columns, at its first row',
    { [asthma]: table('| A | B | C | D | E |') },
    ['en/conditions/asthma.mdx 7:1-7:22 Unexpected table of 5 columns, expected at most 4'],
  ],
  [
    'a long heading of a column',
    { [asthma]: table('| A | What *most* people say first | C |') },
    ['en/conditions/asthma.mdx 7:7-7:35 Unexpected heading of a column with 5 words, expected at most 4'],
  ],
  [
    'a comparison of four options',
    { [puffer]: withOptions('puffer, spacer, rest, walk') },
    ['en/comparisons/inhalers.yaml 4:10-4:38 Unexpected table of 5 columns, expected at most 4'],
  ],
])('reports %s', (_, files, findings) => expect(check(tableWide, files)).toEqual(findings))
