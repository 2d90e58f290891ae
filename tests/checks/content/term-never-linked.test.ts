import { expect, test } from 'vitest'
import { termNeverLinked } from '../../../src/checks/content/term-never-linked.ts'
import { asthma, check, comparison, condition, type Files, site, term } from '../../helpers/library.ts'

const airway = {
  'en/glossary.yaml':
    '- { id: airway, term: airway, also: [air tube, AT], means: A tube. }\n- { id: lung, term: lung, also: [breather], everyday: [lung], means: It breathes. }\n',
}

test.each<[string, Files]>([
  ['a word that is linked', { ...airway, [asthma]: condition('An [airway](term:airway). The airways.') }],
  [
    'a word that a main point links',
    { ...airway, [asthma]: condition('An airway.').replace('One.', '"[It](term:airway)."') },
  ],
  ['a name that every reader knows', { ...airway, [asthma]: condition('The lung, both lungs.') }],
  ["the page's own names", { ...airway, [asthma]: condition('An air tube.', 'alsoCalled: [air tube]') }],
  [
    'a longer name of its own that has the word in it',
    { ...airway, [asthma]: condition('An airway cold.', 'alsoCalled: [airway cold]') },
  ],
  [
    'parts of words, and words that something divides',
    { ...airway, [asthma]: condition('Midairway, air. Tube, at.') },
  ],
  [
    'words in a heading, in code and in a link to something else',
    { ...airway, [asthma]: condition('## Airways\n\n[Airways](guide:a) {/* airway */}') },
  ],
  [
    'a word of another language',
    {
      ...airway,
      'site.yaml': site('languages: [en, es]'),
      'es/conditions/asthma.mdx': condition('An airway.'),
    },
  ],
])('accepts %s', (_, files) => expect(check(termNeverLinked, files)).toEqual([]))

test.each<[string, Files, string[]]>([
  [
    'a word in its plural, once, at its first place in the text',
    { ...airway, [asthma]: condition('The *airways* swell. An airway.').replace('One.', 'An airway.') },
    [
      `${asthma} 7:6-7:13 Unexpected \`airways\` that the page never links, expected a link to \`term:airway\` ([airways](term:airway))`,
    ],
  ],
  [
    'another form, in other letters, and an abbreviation in its own',
    { ...airway, [asthma]: condition('Breathers.\n\nTwo ATs.') },
    [
      `${asthma} 7:1-7:10 Unexpected \`Breathers\` that the page never links, expected a link to \`term:lung\` ([Breathers](term:lung))`,
      `${asthma} 9:5-9:8 Unexpected \`ATs\` that the page never links, expected a link to \`term:airway\` ([ATs](term:airway))`,
    ],
  ],
  [
    'the longest of two words that begin alike',
    {
      'en/glossary.yaml': `${term('air')}- { id: tube, term: air tube, means: A tube. }\n`,
      [asthma]: condition('An air-tube.'),
    },
    [
      `${asthma} 7:4-7:12 Unexpected \`air-tube\` that the page never links, expected a link to \`term:tube\` ([air-tube](term:tube))`,
    ],
  ],
  [
    'a word that stands in a main point only',
    { ...airway, [asthma]: condition().replace('One.', 'An airway.') },
    [
      `${asthma} 4:16-4:22 Unexpected \`airway\` that the page never links, expected a link to \`term:airway\` ([airway](term:airway))`,
    ],
  ],
  [
    'a word in a caption, though a link to a page has its name',
    {
      ...airway,
      [asthma]: condition(
        '[The airway](condition:airway)\n\n<Figure id="a" alt="b">\n\nAn airway.\n\n</Figure>',
      ),
    },
    [
      `${asthma} 11:4-11:10 Unexpected \`airway\` that the page never links, expected a link to \`term:airway\` ([airway](term:airway))`,
    ],
  ],
  [
    'a word in a cell',
    { ...airway, 'en/comparisons/inhalers.yaml': comparison('{ text: An airway., claims: [a] }') },
    [
      'en/comparisons/inhalers.yaml 7:26-7:32 Unexpected `airway` that the page never links, expected a link to `term:airway` ([airway](term:airway))',
    ],
  ],
])('reports %s', (_, files, findings) => expect(check(termNeverLinked, files)).toEqual(findings))
