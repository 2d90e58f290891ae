import { expect, test } from 'vitest'
import { sentenceWithoutClaim } from '../../../src/checks/content/sentence-without-claim.ts'
import { check, condition, type Files, guide, site } from '../../helpers/library.ts'

/** A symptom, whose text begins on line 6. */
const symptom = (text: string) => ({ 'en/symptoms/wheezing.mdx': guide(text) })

test.each<[string, Files]>([
  ['a sentence that cites a claim, known or not', symptom('Air goes in [@tubes]. It goes out [@tubes].')],
  ['a mark after the full stop', symptom('Air goes in. [@tubes]')],
  ['a single word', symptom('Sometimes. It closes [@tubes].')],
  ['a question', symptom('Does air go in?')],
  [
    'what the reader is asked to do',
    symptom('Ask how it works. Don’t wait. Write down, for instance, when it began.'),
  ],
  [
    'the same after a condition',
    symptom('If it gets worse, call a doctor. When you go there, bring your notes.'),
  ],
  [
    'a sentence that points on to a guide or a comparison',
    symptom(
      'The [signs](guide:signs) tell you more. The page on [ways](comparison:ways) has it. It can be bad, so please read the [signs](guide:signs).',
    ),
  ],
  ['what opens a list', symptom('There are two kinds:\n\n- It closes [@tubes].\n- It opens [@tubes].')],
  [
    'what opens a paragraph in bold',
    symptom('- **Air.** It goes in [@tubes].\n- **A [tube](term:tube)**. It closes [@tubes].'),
  ],
  [
    'what a linked word means',
    symptom('[Air](term:air) means gas. [Wheezing](term:wheezing) means a sound.'),
  ],
  [
    'what is said of the sources and of the library',
    symptom('The sources do not say why. This page has two parts.'),
  ],
  ['what stands where no fact is stated', symptom('<NotSaid>\n\n- How long it lasts.\n\n</NotSaid>')],
  [
    'headings, guides, and comparisons, whose cells name their claims',
    {
      ...symptom('## Air goes in'),
      'en/guides/visit.mdx': guide('Air goes in.'),
    },
  ],
  [
    'a language without lists of words',
    { 'site.yaml': site('languages: [es]'), 'es/symptoms/wheezing.mdx': guide('El aire entra.') },
  ],
])('accepts %s', (_, files) => expect(check(sentenceWithoutClaim, files)).toEqual([]))

const missing = 'Missing claim of a sentence of fact, expected `[@claim-id]` before its full stop'

test.each<[string, Files, string[]]>([
  [
    'a sentence of fact, though the next ones cite claims',
    symptom('Air goes in [@tubes]. It *goes* out. It goes in [@tubes].'),
    [`en/symptoms/wheezing.mdx 6:23-6:37 ${missing}`],
  ],
  [
    'a main point, an item, a caption and what stands in a choice',
    {
      'en/conditions/asthma.mdx': condition(
        '- Air goes in.\n\n<Figure id="air" alt="Air">\n\nAir goes in.\n\n</Figure>\n\n<Choice id="rest">Rest helps.</Choice>',
      ).replace('[One., Two., Three.]', '["Air [@tubes].", "Air goes.", "Air [@tubes]."]'),
    },
    [
      `en/conditions/asthma.mdx 4:31-4:40 ${missing}`,
      `en/conditions/asthma.mdx 7:3-7:15 ${missing}`,
      `en/conditions/asthma.mdx 11:1-11:13 ${missing}`,
      `en/conditions/asthma.mdx 15:19-15:30 ${missing}`,
    ],
  ],
  [
    'the reason for what the reader is asked to do',
    symptom('Rest a while, because it helps. Take a seat, because air goes in.'),
    [`en/symptoms/wheezing.mdx 6:1-6:32 ${missing}`, `en/symptoms/wheezing.mdx 6:33-6:66 ${missing}`],
  ],
  [
    'a fact with a link to a page that it is about, or to a guide at its end',
    symptom(
      'An [inhaler](treatment:inhaler) opens tubes. For many people it is a real [choice](guide:ways).',
    ),
    [`en/symptoms/wheezing.mdx 6:1-6:45 ${missing}`, `en/symptoms/wheezing.mdx 6:46-6:96 ${missing}`],
  ],
  [
    'a linked word of which something else is said, and a meaning without a link',
    symptom('[Wheezing](term:wheezing) is common. Wheezing means trouble.'),
    [`en/symptoms/wheezing.mdx 6:2-6:37 ${missing}`, `en/symptoms/wheezing.mdx 6:38-6:61 ${missing}`],
  ],
  [
    'a paragraph all in bold, and bold words in the middle of one',
    symptom('**Air goes in.**\n\nAir **goes in.** It goes out [@tubes].'),
    [`en/symptoms/wheezing.mdx 6:3-6:15 ${missing}`, `en/symptoms/wheezing.mdx 8:1-8:15 ${missing}`],
  ],
  [
    'facts in a language whose library lists its words',
    {
      'site.yaml': site('languages: [es]'),
      'es/interface.yaml': 'prose: { instructions: pregunte }',
      'es/symptoms/wheezing.mdx': guide('El aire entra. Pregunte por qué.'),
    },
    [`es/symptoms/wheezing.mdx 6:1-6:15 ${missing}`],
  ],
])('reports %s', (_, files, findings) => expect(check(sentenceWithoutClaim, files)).toEqual(findings))
