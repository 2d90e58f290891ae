import { expect, test } from 'vitest'
import { listHeavy } from '../../../src/checks/site/list-heavy.ts'
import { checkSite, html } from '../../helpers/site.ts'

test('accepts a list of 90 kB', () => {
  expect(checkSite(listHeavy, { 'a-to-z/index.html': html('x'.repeat(90_000)) })).toEqual([])
})

test('reports a list of 101 kB', () => {
  expect(checkSite(listHeavy, { 'a-to-z/index.html': html('x'.repeat(101_000)) })).toEqual([
    'a-to-z/index.html 1:1 Unexpected first load of 101.1 kB, expected at most 100.0 kB',
  ])
})
