import { expect, test } from 'vitest'
import { packetPageMissing } from '../../../src/checks/content/packet-page-missing.ts'
import { asthma, check, condition, type Files, site } from '../../helpers/library.ts'

const packet = (pages: string) => site(`packets: [{ id: first, name: First, pages: [${pages}] }]`)

test.each<[string, Files]>([
  ['a library without packets', { [asthma]: condition() }],
  ['a packet of pages that exist', { 'site.yaml': packet('asthma'), [asthma]: condition() }],
  [
    'a page that one of two languages has',
    { 'site.yaml': `${packet('asthma')}\nlanguages: [es, en]`, [asthma]: condition() },
  ],
  ['a page that could not be read', { 'site.yaml': packet('asthma'), [asthma]: '---\nname: [\n---\n' }],
])('accepts %s', (_, files) => expect(check(packetPageMissing, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a misspelled page, and offers the right one',
    { 'site.yaml': packet('astma'), [asthma]: condition() },
    ['site.yaml 2:45-2:50 Unexpected `astma` in a packet, expected the id of a page (asthma)'],
  ],
  [
    'an id that a page had before, and offers the one that it has',
    { 'site.yaml': packet('asthma, tight-lungs'), [asthma]: condition('', 'formerly: [tight-lungs]') },
    ['site.yaml 2:53-2:64 Unexpected `tight-lungs` in a packet, expected the id of a page (asthma)'],
  ],
  [
    'a page that stands in it twice',
    { 'site.yaml': packet('asthma, asthma'), [asthma]: condition() },
    ['site.yaml 2:53-2:59 Unexpected `asthma` a second time in a packet, expected each page once'],
  ],
])('reports %s', (_, files, findings) => expect(check(packetPageMissing, files)).toEqual(findings))
