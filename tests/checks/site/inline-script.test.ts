import { expect, test } from 'vitest'
import { inlineScript } from '../../../src/checks/site/inline-script.ts'
import { checkSite, html } from '../../helpers/site.ts'

const check = (body: string) => checkSite(inlineScript, { 'index.html': html(body) })

test.each([
  ['a script that is a file', '<script src="/library/x.js"></script>'],
  ['data for search engines', '<script type="application/ld+json">{}</script>'],
])('accepts %s', (_, body) => expect(check(body)).toEqual([]))

test.each([
  [
    'a script in the page',
    '<script>print()</script>',
    'index.html 2:7 Unexpected script in the page (`<script`), expected a file',
  ],
  [
    'a handler',
    '<button onclick="print()">x</button>',
    'index.html 2:15 Unexpected script in the page (`onclick`), expected a file',
  ],
  [
    'a page in a frame',
    '<iframe title="x" srcdoc="<p>"></iframe>',
    'index.html 2:25 Unexpected script in the page (`srcdoc`), expected a file',
  ],
  [
    'an address that a button sends to',
    '<button formaction="JavaScript:print()">x</button>',
    'index.html 2:27 Unexpected script in the page (`JavaScript:print()`), expected a file',
  ],
  [
    'an address that is a page',
    '<a href="data:text/html,x">x</a>',
    'index.html 2:16 Unexpected script in the page (`data:text/html,x`), expected a file',
  ],
  [
    'an address that is a script',
    '<a href="javascript:print()">x</a>',
    'index.html 2:16 Unexpected script in the page (`javascript:print()`), expected a file',
  ],
])('reports %s', (_, body, finding) => expect(check(body)).toEqual([finding]))

test('reports a script in a drawing', () => {
  expect(checkSite(inlineScript, { 'x.svg': '<svg><script>print()</script></svg>' })).toEqual([
    'x.svg 1:6 Unexpected script in the page (`<script`), expected a file',
  ])
})
