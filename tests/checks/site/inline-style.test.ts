import { expect, test } from 'vitest'
import { inlineStyle } from '../../../src/checks/site/inline-style.ts'
import { checkSite, html } from '../../helpers/site.ts'

const check = (body: string) => checkSite(inlineStyle, { 'index.html': html(body) })

test('accepts a class', () => expect(check('<p class="lead">x</p>')).toEqual([]))

test.each([
  [
    'a style element',
    '<style>p { color: red }</style>',
    'index.html 2:7 Unexpected style in the page (`<style`), expected a file',
  ],
  [
    'a style attribute',
    '<p style="color: red">x</p>',
    'index.html 2:10 Unexpected style in the page (`style=`), expected a file',
  ],
  [
    'a style in a drawing',
    '<svg><path style="fill: red"></path></svg>',
    'index.html 2:18 Unexpected style in the page (`style=`), expected a file',
  ],
])('reports %s', (_, body, finding) => expect(check(body)).toEqual([finding]))
