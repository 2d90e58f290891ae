import { expect, test } from 'vitest'
import { leftoverInText } from '../../../src/checks/site/leftover-in-text.ts'
import { checkSite, html } from '../../helpers/site.ts'

const check = (body: string) => checkSite(leftoverInText, { 'index.html': html(body) })

test.each([
  ['plain words', '<p>For each condition: ask [Name of the clinic] what is undefinable.</p>'],
  ['code', '<code>[@claim] {name} undefined</code>'],
  ["a script's data", '<div data-words="{count} NaN"></div>'],
])('accepts %s', (_, body) => expect(check(body)).toEqual([]))

test.each([
  [
    'a citation',
    '<p>So it is[@a; @b].</p>',
    'index.html 2:18 Unexpected `[@a; @b]` in the text, expected words for patients',
  ],
  [
    'a link of the content',
    '<p>See term:airway here</p>',
    'index.html 2:14 Unexpected `term:airway` in the text, expected words for patients',
  ],
  [
    'a link as it is written',
    '<p>See [asthma](/asthma/)</p>',
    'index.html 2:21 Unexpected `](/asthma/)` in the text, expected words for patients',
  ],
  [
    'a link whose address is missing',
    '<p>See [asthma][a]</p>',
    'index.html 2:21 Unexpected `][a]` in the text, expected words for patients',
  ],
  [
    'bold as it is written',
    '<p>It is **not safe**</p>',
    'index.html 2:16 Unexpected `**` in the text, expected words for patients',
  ],
  [
    'a component as it is written',
    '<p>&lt;Figure id="a"/&gt;</p>',
    'index.html 2:7 Unexpected `<Figure id="a"/>` in the text, expected words for patients',
  ],
  [
    'a place that nothing was put into',
    '<p>Reviewed by {by}</p>',
    'index.html 2:22 Unexpected `{by}` in the text, expected words for patients',
  ],
  [
    'an entity that was escaped twice',
    '<p>Salt &amp;amp; air</p>',
    'index.html 2:15 Unexpected `&amp;` in the text, expected words for patients',
  ],
  [
    'no value',
    '<p>Reviewed on undefined</p>',
    'index.html 2:22 Unexpected `undefined` in the text, expected words for patients',
  ],
  [
    'no number',
    '<p>Grade NaN</p>',
    'index.html 2:16 Unexpected `NaN` in the text, expected words for patients',
  ],
  [
    'an object',
    '<p>[object Object]</p>',
    'index.html 2:10 Unexpected `[object Object]` in the text, expected words for patients',
  ],
  [
    'a label that only some hear',
    '<a href="/" aria-label="Source undefined">1</a>',
    'index.html 2:38 Unexpected `undefined` in the text, expected words for patients',
  ],
])('reports %s', (_, body, finding) => expect(check(body)).toEqual([finding]))
