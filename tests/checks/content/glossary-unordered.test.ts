import { expect, test } from 'vitest'
import { applyEdits } from '../../../scripts/lib/fix/apply-edits.ts'
import { glossaryUnordered } from '../../../src/checks/content/glossary-unordered.ts'
import { runRules } from '../../../src/checks/run.ts'
import { check, library, site, term } from '../../helpers/library.ts'

const words = (...ids: string[]) => ({ 'en/glossary.yaml': ids.map((id) => term(id)).join('') })
const found = (line: number, word: string, where: string) =>
  `en/glossary.yaml ${line}:${17 + word.length}-${line}:${17 + 2 * word.length} Unexpected place of \`${word}\`, expected it ${where}, in the order of the alphabet`

test.each([
  ['words in order', words('airway', 'lung', 'wheeze')],
  ['one word', words('airway')],
  [
    'the order of its language',
    {
      'site.yaml': site('languages: [es]'),
      'es/glossary.yaml':
        '- { id: a, term: nube, means: x }\n- { id: b, term: ñu, means: x }\n- { id: c, term: oso, means: x }\n',
    },
  ],
  [
    'capital letters among small ones',
    {
      'en/glossary.yaml':
        '- { id: a, term: ACE, means: x }\n- { id: b, term: ace two, means: x }\n- { id: c, term: MRI, means: x }\n',
    },
  ],
])('accepts %s', (_, files) => expect(check(glossaryUnordered, files)).toEqual([]))

test.each([
  ['a word that stands too late', words('asthma', 'lung', 'airway'), [found(3, 'airway', 'first')]],
  [
    'only the word that stands too early',
    words('wheeze', 'airway', 'asthma', 'lung'),
    [found(1, 'wheeze', 'after `lung`')],
  ],
  [
    'each word that has to move',
    words('wheeze', 'tube', 'airway', 'lung'),
    [found(1, 'wheeze', 'after `tube`'), found(2, 'tube', 'after `lung`')],
  ],
])('reports %s', (_, files, findings) => expect(check(glossaryUnordered, files)).toEqual(findings))

/** A glossary after its edits. */
function sorted(text: string): string {
  const read = library({ 'en/glossary.yaml': text })
  const findings = runRules([glossaryUnordered], read, 'content', { today: '' }, { withEdits: true })
  return applyEdits(
    text,
    findings.flatMap(({ edits = [] }) => edits),
  ).text
}

const entry = (id: string) => `- id: ${id}\n  term: ${id}\n  means: A thing.\n`

test.each([
  ['entries', entry('lung') + entry('airway'), entry('airway') + entry('lung')],
  [
    'entries with blank lines between them, and none at the end',
    `${entry('wheeze')}\n${entry('airway')}\n\n${entry('lung').trimEnd()}`,
    `${entry('airway')}\n${entry('lung')}\n\n${entry('wheeze').trimEnd()}`,
  ],
  [
    'comments with their entries, and none of the file',
    `# The file.\n\n# One.\n${entry('lung')}  # Below.\n\n# Two.\n# Three.\n${entry('airway')}# The end.\n`,
    `# The file.\n\n# Two.\n# Three.\n${entry('airway')}\n# One.\n${entry('lung')}  # Below.\n# The end.\n`,
  ],
  [
    'only what has to move',
    `${entry('airway')}# two\n${entry('lung')}${entry('cough')}${entry('wheeze')}`,
    `${entry('airway')}${entry('cough')}# two\n${entry('lung')}${entry('wheeze')}`,
  ],
  [
    'lines that end in CRLF',
    `# File.\n\n${entry('lung')}\n# One.\n${entry('airway')}`.replaceAll('\n', '\r\n'),
    `# File.\n\n# One.\n${entry('airway')}\n${entry('lung')}`.replaceAll('\n', '\r\n'),
  ],
])('an edit sorts %s', (_, text, wanted) => {
  expect(sorted(text)).toBe(wanted)
  expect(sorted(wanted)).toBe(wanted)
})

test('a list in brackets is left to its editor', () => {
  const text = `[${['lung', 'airway'].map((id) => `{ id: ${id}, term: ${id}, means: A thing. }`).join(', ')}]\n`
  expect(sorted(text)).toBe(text)
})
