import { expect, test } from 'vitest'
import { fileUnreadable } from '../../../src/checks/content/file-unreadable.ts'
import { asthma, check, condition, type Files } from '../../helpers/library.ts'

test.each<[string, Files]>([
  [
    'text in UTF-8, with a byte order mark',
    { [asthma]: new TextEncoder().encode(`\ufeff${condition('Émile 😀')}`) },
  ],
  ['a fault of another rule', { 'en/asthma.mdx': condition() }],
])('accepts %s', (_, files) => expect(check(fileUnreadable, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a page in Latin-1',
    { [asthma]: Buffer.from(condition('Émile'), 'latin1') },
    ['en/conditions/asthma.mdx 1:1-1:1 Unexpected bytes, expected text saved as UTF-8'],
  ],
  [
    'a page in UTF-16',
    { [asthma]: Buffer.from(`\ufeff${condition()}`, 'utf16le') },
    ['en/conditions/asthma.mdx 1:1-1:1 Unexpected bytes, expected text saved as UTF-8'],
  ],
  [
    'a control character, where it stands',
    { [asthma]: condition('Émile 😀\r\nAir\u0000 goes.') },
    ['en/conditions/asthma.mdx 8:4-8:5 Unexpected control character U+0000, expected text'],
  ],
  [
    'a file that is too large',
    { 'figures/lungs.svg': ' '.repeat(2_000_001) },
    ['figures/lungs.svg 1:1-1:1 Unexpected 2000001 bytes, expected a file of at most 2000000'],
  ],
  [
    'a picture',
    { 'figures/lungs.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47]) },
    ['figures/lungs.png 1:1-1:1 Unexpected bytes, expected text saved as UTF-8'],
  ],
])('reports %s', (_, files, findings) => expect(check(fileUnreadable, files)).toEqual(findings))
