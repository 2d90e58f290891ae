import { expect, test } from 'vitest'
import { linkTextEmpty } from '../../../src/checks/content/link-text-empty.ts'
import { asthma, check, condition, type Files, question } from '../../helpers/library.ts'

test.each<[string, Files]>([
  [
    'words that say where a link leads, a phone number and a mail address',
    {
      [asthma]: condition(
        '[asthma](condition:asthma) [read more about asthma](condition:asthma) [555 0100](tel:5550100) a@example.org',
      ),
    },
  ],
  [
    'a word that the library has taken off the list',
    {
      'en/interface.yaml': 'links: { say-nothing: [there] }\n',
      [asthma]: condition('[here](condition:asthma)'),
    },
  ],
])('accepts %s', (_, files) => expect(check(linkTextEmpty, files)).toEqual([]))

const expected = 'expected words that say where it leads'

test.each<[string, Files, string[]]>([
  [
    'words that say nothing, in any letters and with any signs',
    {
      [asthma]: condition(
        '[Here](condition:asthma), [*click* here](guide:visit) and [read more…](guide:visit)',
      ),
    },
    [
      `en/conditions/asthma.mdx 7:1-7:25 Unexpected \`Here\` as the words of a link, ${expected}`,
      `en/conditions/asthma.mdx 7:27-7:54 Unexpected \`click here\` as the words of a link, ${expected}`,
      `en/conditions/asthma.mdx 7:59-7:84 Unexpected \`read more…\` as the words of a link, ${expected}`,
    ],
  ],
  [
    'no words, or only signs',
    { [asthma]: condition('[](condition:asthma) [→](condition:asthma)') },
    [
      `en/conditions/asthma.mdx 7:1-7:21 Unexpected \`\` as the words of a link, ${expected}`,
      `en/conditions/asthma.mdx 7:22-7:43 Unexpected \`→\` as the words of a link, ${expected}`,
    ],
  ],
  [
    'the address itself',
    { [asthma]: condition('[guide:visit](guide:visit) and https://example.org/lungs') },
    [
      `en/conditions/asthma.mdx 7:1-7:27 Unexpected \`guide:visit\` as the words of a link, ${expected}`,
      `en/conditions/asthma.mdx 7:32-7:57 Unexpected \`https://example.org/lungs\` as the words of a link, ${expected}`,
    ],
  ],
  [
    'a link in the reason of a question',
    { 'en/questions.yaml': question('why', 'why: "See [this page](guide:visit)."') },
    [`en/questions.yaml 1:76-1:100 Unexpected \`this page\` as the words of a link, ${expected}`],
  ],
])('reports %s', (_, files, findings) => expect(check(linkTextEmpty, files)).toEqual(findings))
