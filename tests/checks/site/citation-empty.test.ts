import { expect, test } from 'vitest'
import { citationEmpty } from '../../../src/checks/site/citation-empty.ts'
import { checkSite, html } from '../../helpers/site.ts'

const check = (body: string) => checkSite(citationEmpty, { 'index.html': html(body) })

test.each([
  ['a number', '<sup class="cite" data-claims="a"><a href="#source-1">1</a></sup>'],
  ['two numbers', '<sup data-claims="a b"><a href="#source-1">1</a>, <a href="#source-2">2</a></sup>'],
])('accepts %s', (_, body) => expect(check(body)).toEqual([]))

test.each([
  [
    'no number',
    '<sup data-claims="a b"></sup>',
    'index.html 2:12 Unexpected citation of `a b` without a number, expected a link to a source of the page',
  ],
  [
    'a number that leads elsewhere',
    '<sup data-claims="a"><a href="/">1</a></sup>',
    'index.html 2:12 Unexpected citation of `a` without a number, expected a link to a source of the page',
  ],
])('reports %s', (_, body, finding) => expect(check(body)).toEqual([finding]))
