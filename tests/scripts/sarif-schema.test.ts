import schema from '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json' with { type: 'json' }
import Ajv from 'ajv-draft-04'
import { expect, test } from 'vitest'
import { checkLibrary } from '../../scripts/lib/check-content.ts'
import { reporters } from '../../scripts/lib/report/index.ts'
import { asthma, claim, condition, library } from '../helpers/library.ts'

// Formats are addresses and days: they say nothing of the shape.
const isSarif = new Ajv({
  strict: false,
  unicodeRegExp: false,
  validateFormats: false,
  allErrors: true,
}).compile(schema)

/** What the schema has against a report. */
function faultsOf(report: string): string[] {
  isSarif(JSON.parse(report))
  return (isSarif.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

function reportOf(files: Record<string, string>) {
  const { findings, context } = checkLibrary(library(files), '/tmp/library', '2026-11-22', {
    withEdits: true,
  })
  return { findings, report: reporters.sarif(findings, context) }
}

const broken = {
  [asthma]: condition('An [airway](term:airwy) narrows [@asthma-waht].\n\n<Figure'),
  'en/conditions/köln #1.mdx': condition('An [airway](term:airwy) 😀 narrows [@asthma-waht].'),
  'en/glossary.yaml':
    '- { id: lung, term: lung, means: A bag. }\n- { id: airway, term: airway, means: A tube. }\n',
  'sources/claims/a.yaml': claim('asthma-what'),
}

test('a report of findings is SARIF 2.1.0, as its schema has it', () => {
  const { findings, report } = reportOf(broken)
  expect(findings.length).toBeGreaterThan(5)
  expect(findings.some(({ edits }) => edits)).toBe(true)
  expect(faultsOf(report)).toEqual([])
})

test('a report of no findings is, too', () => {
  const { context } = checkLibrary(library({}), '/tmp/library', '2026-11-22')
  expect(faultsOf(reporters.sarif([], context))).toEqual([])
})

test('the schema refuses what is not', () => {
  const { report } = reportOf(broken)
  expect(faultsOf(report.replace('"startLine"', '"line"'))).not.toEqual([])
  expect(faultsOf(report.replace('"2.1.0"', '"2.0.0"'))).not.toEqual([])
  expect(faultsOf(report.replace('"text"', '"words"'))).not.toEqual([])
})
