import { expect, test } from 'vitest'
import { titleDuplicate } from '../../../src/checks/site/title-duplicate.ts'
import { checkSite, html } from '../../helpers/site.ts'

const titled = (title: string) => html('').replace('A page', title)

test('accepts a title in another language', () => {
  const files = {
    'index.html': titled('Asthma'),
    'es/index.html': titled('Asthma'),
    'a/index.html': titled('Home'),
  }
  expect(checkSite(titleDuplicate, files)).toEqual([])
})

test('reports a title that another page has', () => {
  const files = { 'a/index.html': titled('Asthma'), 'b/index.html': titled(' Asthma ') }
  expect(checkSite(titleDuplicate, files)).toEqual([
    'b/index.html 1:1 Unexpected title `Asthma`, expected one that `a/index.html` does not have',
  ])
})
