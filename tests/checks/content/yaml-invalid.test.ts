import { expect, test } from 'vitest'
import { yamlInvalid } from '../../../src/checks/content/yaml-invalid.ts'
import { asthma, check, condition, type Files } from '../../helpers/library.ts'

const bomb = [...'bcdefghij']
  .map((name, at) => `${name}: &${name} [${`*${'abcdefghij'[at]},`.repeat(9)}]\n`)
  .join('')
const grows = `a: &a [x]\n${bomb}`

test.each<[string, Files]>([
  [
    'quotes, folds and anchors',
    { [asthma]: condition('', 'alsoCalled: &names ["a: b", \'c\']\nchanges: []') },
  ],
  ['a fault of another rule', { [asthma]: condition('<NotSaid>') }],
])('accepts %s', (_, files) => expect(check(yamlInvalid, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a page without fields, and one whose fields do not end',
    { [asthma]: 'Air.\n', 'en/guides/visit.mdx': '---\nname: Visit\n' },
    [
      'en/conditions/asthma.mdx 1:1-1:1 Missing `---` on the first line, expected the fields of the page between it and another `---`',
      'en/guides/visit.mdx 1:1-1:1 Missing `---` below the fields, expected it on a line of its own',
    ],
  ],
  [
    'an empty page',
    { [asthma]: '' },
    [
      'en/conditions/asthma.mdx 1:1-1:1 Missing `---` on the first line, expected the fields of the page between it and another `---`',
    ],
  ],
  [
    'a colon in a value',
    { [asthma]: condition('', 'alsoCalled: [wheeze]\nstandalone: it: is') },
    [
      'en/conditions/asthma.mdx 6:13-6:14 Unexpected second `: ` in a line, expected quotes around a text with a colon',
    ],
  ],
  [
    'a field that stands twice',
    { [asthma]: condition('', 'name: Wheeze') },
    ['en/conditions/asthma.mdx 5:1-5:5 Unexpected second field of this name, expected each field once'],
  ],
  [
    'a quote that does not end, once',
    { 'en/glossary.yaml': '- { id: "airway, term: airway }\n- { id: lung, term: [lung }\n' },
    ['en/glossary.yaml 3:1-3:1 Missing `"`, expected one at the end of the text that begins with it'],
  ],
  [
    'a name for a value that is nowhere',
    { [asthma]: condition('', 'alsoCalled: *names') },
    [
      'en/conditions/asthma.mdx 2:1-2:1 Unexpected YAML: Unresolved alias (the anchor must be set before the alias): names',
    ],
  ],
  [
    'values that would grow without end',
    { 'en/glossary.yaml': grows },
    [
      'en/glossary.yaml 1:1-1:1 Unexpected YAML: Excessive alias count indicates a resource exhaustion attack',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(yamlInvalid, files)).toEqual(findings))
