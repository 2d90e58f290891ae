import { expect, test } from 'vitest'
import { hoverOnlyText } from '../../../src/checks/site/hover-only-text.ts'
import { checkSite, html } from '../../helpers/site.ts'

const check = (body: string) => checkSite(hoverOnlyText, { 'index.html': html(body) })
const checkStyle = (text: string) => checkSite(hoverOnlyText, { 'x.css': text })

test.each([
  ['the name of a frame', '<iframe title="A film" src="/library/film/"></iframe>'],
  ['a name that is heard', '<a href="/" aria-label="Home">x</a>'],
])('accepts %s', (_, body) => expect(check(body)).toEqual([]))

test.each([
  ['a title', '<p title="More">x</p>', '2:10', 'title="More"'],
  ['an abbreviation', '<abbr title="a test">T</abbr>', '2:13', 'title="a test"'],
  ['the title of a drawing', '<svg><title>Lung</title></svg>', '2:12', '<title>'],
  ['a tooltip', '<span role="tooltip">x</span>', '2:13', 'role="tooltip"'],
  ['a tooltip of a style', '<span data-tooltip="x">y</span>', '2:13', 'data-tooltip'],
])('reports %s', (_, body, place, found) => {
  const finding = `index.html ${place} Unexpected \`${found}\`, expected words that stand in the page`
  expect(check(body)).toEqual([finding])
})

test.each([
  ['a colour', 'a:hover{color:red;text-decoration-thickness:3px}'],
  ['what is always shown', '.tip{display:block}'],
  ['a border at one side', 'a:hover{border-left:1px solid}'],
])('accepts a style that changes %s', (_, text) => expect(checkStyle(text)).toEqual([]))

test.each([
  ['display', 'b{color:red}.a:hover .tip{display:block}'],
  ['content', 'b{color:red}.a:hover .tip{color:red;content:attr(data-x)}'],
  ['opacity', 'b{color:red}.a:hover .tip{opacity:1}'],
])('reports a style that brings something up with %s', (property, text) => {
  expect(checkStyle(text)).toEqual([
    `x.css 1:13 Unexpected \`${property}\` in \`.a:hover .tip\`, expected nothing that only a mouse brings up`,
  ])
})
