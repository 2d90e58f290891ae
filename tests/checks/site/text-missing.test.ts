import { expect, test } from 'vitest'
import { textMissing } from '../../../src/checks/site/text-missing.ts'
import { checkSite, html } from '../../helpers/site.ts'

const check = (body: string) => checkSite(textMissing, { 'index.html': html(body) })

test.each([
  ['words in an element below', '<p><b>A</b></p>'],
  ['a picture', '<p><img alt="A" src="x.png"></p>'],
  ['what a script fills', '<p role="status"></p><div hidden><p></p></div>'],
])('accepts %s', (_, body) => expect(check(body)).toEqual([]))

test.each([
  [
    'an empty paragraph',
    '<p class="ask why"> </p>',
    'index.html 2:7 Unexpected empty `p.ask.why`, expected words',
  ],
  ['an empty item', '<ul><li></li></ul>', 'index.html 2:11 Unexpected empty `li`, expected words'],
  [
    'an empty cell',
    '<table><tr><td></td></tr></table>',
    'index.html 2:18 Unexpected empty `td`, expected words',
  ],
])('reports %s', (_, body, finding) => expect(check(body)).toEqual([finding]))
