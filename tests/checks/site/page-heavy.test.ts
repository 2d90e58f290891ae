import { expect, test } from 'vitest'
import { pageHeavy } from '../../../src/checks/site/page-heavy.ts'
import { checkSite, html } from '../../helpers/site.ts'

const asthma = 'conditions/asthma/index.html'
const files = (name: string, bytes: number) => ({ [name]: 'x'.repeat(bytes) })
const check = (more: Record<string, string>, body = '') => {
  const head = '<link rel="stylesheet" href="/library/a.css"><script src="/library/a.js"></script>'
  return checkSite(pageHeavy, { [asthma]: html(body, head), 'a.css': '', 'a.js': '', ...more })
}
const report = (what: string, most: string) => `${asthma} 1:1 Unexpected ${what}, expected at most ${most}`

test.each([
  ['a page in its budget', files('a.css', 5000)],
  ['what is not loaded', files('b.css', 90_000)],
  ['what waits until a script asks for it', { 'a.js': 'import("./b.js")', ...files('b.js', 9000) }],
])('accepts %s', (_, more) => expect(check(more)).toEqual([]))

test('accepts lists of any weight', () => {
  expect(checkSite(pageHeavy, { 'conditions/index.html': html('x'.repeat(90_000)) })).toEqual([])
})

test('reports styles over their budget', () => {
  expect(check(files('a.css', 5100))).toEqual([report('styles of 5.1 kB', '5.0 kB')])
})

test('reports scripts over their budget, with those that they import', () => {
  expect(check({ 'a.js': 'import{x}from"./b.js";', ...files('b.js', 2078) })).toEqual([
    report('scripts of 2.1 kB', '2.0 kB'),
  ])
})

test('reports a page over its budget', () => {
  expect(check({}, 'x'.repeat(21_000))).toEqual([report('first load of 21.2 kB', '20.0 kB')])
})

test('reports a page whose pictures are over its budget', () => {
  expect(check(files('x.png', 21_000), '<img alt="" src="/library/x.png">')).toEqual([
    report('first load of 21.2 kB', '20.0 kB'),
  ])
})
