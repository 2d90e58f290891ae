import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { contentRules } from '../../src/checks/content/index.ts'
import type { Finding } from '../../src/checks/rule.ts'
import { runRules } from '../../src/checks/run.ts'
import { library } from '../helpers/library.ts'
import { faults, faultyFiles, idOf } from './faults.ts'
import { faulty } from './sites.ts'

const inContent = runRules(contentRules, library(faultyFiles), 'content', { today: '2026-11-22' })
const onSite: Finding[] = JSON.parse(await readFile(faulty.findings, 'utf8'))

const rows = faults.map((fault, index) => ({ ...fault, id: idOf(index) }))

test.each(rows)('the content rules find $name', ({ id, content: [rule, file] }) => {
  const found = inContent.filter((finding) => finding.file === (file ?? `en/conditions/${id}.mdx`))
  expect(found.map((finding) => finding.rule)).toContain(rule)
})

test.each(rows)('the site rules find $name in the HTML', ({ id, site: [rule, said, file] }) => {
  const found = onSite.filter((finding) => finding.file === (file ?? `conditions/${id}/index.html`))
  const messages = found.flatMap((finding) => (finding.rule === rule ? [finding.message] : []))
  expect(messages.filter((message) => message.includes(said))).not.toEqual([])
})

test('the site rules find nothing where there is no fault', () => {
  const faulty = new Set(rows.map(({ id, site: [, , file] }) => file ?? `conditions/${id}/index.html`))
  expect(onSite.filter(({ file }) => !faulty.has(file))).toEqual([])
})
