import { expect, test } from 'vitest'
import { siteView } from '../../src/views/site-view.ts'
import { checkAll, condition, type Files, guide, library } from '../helpers/library.ts'

const many = (count: number, page: (id: string) => string): Files =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [`en/conditions/c${index}.mdx`, page(`c${index}`)]),
  )

test.each<[string, Files, string]>([
  ['no page', {}, 'library-empty'],
  ['one page', { 'en/guides/visit.mdx': guide('Ask us.', 'standalone: true') }, 'citation-missing'],
  ['names that are all alike', many(300, () => condition('It hurts.')), 'name-shared'],
  ['an id of 200 letters', { [`en/guides/${'a'.repeat(200)}.mdx`]: guide('Ask us.') }, 'id-invalid'],
  [
    'two files of one id',
    { 'en/guides/a.mdx': guide(), 'en/conditions/a.mdx': condition() },
    'page-id-duplicate',
  ],
  ['a page of 5 MB', { 'en/guides/big.mdx': guide('Ask us now. '.repeat(430_000)) }, ''],
])('a library with %s is told, and can be shown', (_, files, rule) => {
  const findings = checkAll(files)
  expect(findings.join('\n')).toContain(rule)
  expect(findings.length).toBeGreaterThan(0)
  const all = library(files)
  for (const edition of all.editions) {
    const view = siteView(all, edition, '/')
    expect(view.topics).toHaveLength(edition.allPages.length)
  }
})
