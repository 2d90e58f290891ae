import { existsSync } from 'node:fs'
import axe from 'axe-core'
import { expect, test } from 'vitest'
import { readLibrary } from '../../scripts/lib/read-library.ts'
import { accessChecks, accessRecord, criterionKey } from '../../src/views/access-record.ts'

const [edition] = (await readLibrary('content')).editions

test('it has every criterion of WCAG 2.2 A and AA, in order, and each has its words', () => {
  const ofLevel = (level: string) => Object.values(accessRecord).filter((each) => each.level === level).length
  expect({ A: ofLevel('A'), AA: ofLevel('AA') }).toEqual({ A: 31, AA: 24 })
  const criteria = Object.keys(accessRecord)
  expect(criteria).toEqual(criteria.toSorted(new Intl.Collator('en', { numeric: true }).compare))
  for (const criterion of criteria) edition?.say(`accessibility.criteria.${criterionKey(criterion)}`)
})

test('every test that it names is there, and is said in words', () => {
  for (const [check, file] of Object.entries(accessChecks)) {
    expect(existsSync(file), file).toBe(true)
    expect(edition?.say(`accessibility.checks.${check}`).length).toBeGreaterThan(40)
  }
})

test('axe is named for no criterion that it has no rule for', () => {
  const tags = new Set(axe.getRules().flatMap((rule) => rule.tags))
  const named = Object.entries(accessRecord).filter(([, { checks }]) => checks.includes('axe'))
  // Empty headings and labels are of best practice there.
  const withoutRule = named.filter(([criterion]) => !tags.has(`wcag${criterion.replaceAll('.', '')}`))
  expect(withoutRule.map(([criterion]) => criterion)).toEqual(['2.4.6'])
})
