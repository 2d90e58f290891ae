import { readInterfaces } from '../../scripts/lib/read-library.ts'
import { contentRules } from '../../src/checks/content/index.ts'
import type { Finding, Rule } from '../../src/checks/rule.ts'
import { runRules } from '../../src/checks/run.ts'
import { buildLibrary } from '../../src/library/build-library.ts'
import type { Library } from '../../src/library/library.ts'

const interfaces = await readInterfaces()

export type Files = Record<string, string | Uint8Array>

/** Where the page of most tests lies. */
export const asthma = 'en/conditions/asthma.mdx'

/** The `site.yaml` of a clinic, with more fields below. */
export const site = (fields = '') => `clinic: { name: A clinic, phone: 555 0100 }\n${fields}`

/** A library of a few files; it has a clinic unless they say otherwise. */
export function library(files: Files): Library {
  return buildLibrary(new Map(Object.entries({ 'site.yaml': site(), ...files })), interfaces)
}

/** A condition page with this text, which begins on line 7; more fields go on top of the ones that every page needs. */
export function condition(text = '', fields = ''): string {
  return `---
name: Asthma
summary: A lung problem.
keyPoints: [One., Two., Three.]
${fields}${fields && '\n'}---

${text}
`
}

/** A page with a name and a summary only, as guides and symptoms need; its text begins on line 6. */
export function guide(text = '', fields = ''): string {
  return `---
name: Your visit
summary: What happens.
${fields}${fields && '\n'}---

${text}
`
}

/** The comparison `inhalers` with one row; the cell of its second option is on line 7. */
export function comparison(cell: string, fields = ''): string {
  return `id: inhalers
name: Inhalers
keyPoints: []
options: [puffer, spacer]
rows:
  - { id: ease, label: Ease, cells: { puffer: { notSaid: true },
      spacer: ${cell} } }
${fields}
`
}

/** An entry of a file of claims, references, words or questions. */
export const claim = (id: string, source = 'nhs') =>
  `- { id: ${id}, says: Tubes swell., from: [{ source: ${source} }] }\n`
export const reference = (id: string) =>
  `- { id: ${id}, kind: society, title: Lungs, publisher: A society }\n`
export const term = (id: string, means = 'A tube.') => `- { id: ${id}, term: ${id}, means: "${means}" }\n`
export const question = (id: string, more = 'about: []') =>
  `- { id: ${id}, ask: ${id}?, group: before, for: self, outside: true, ${more} }\n`

/** Findings as `file line:column-line:column message`, with what was meant in brackets where it is offered. */
export function check(rule: Rule<Library>, files: Files, today = '2026-11-22'): string[] {
  return runRules([rule], library(files), 'content', { today }).map(show)
}

/** Findings of all content rules. */
export function checkAll(files: Files): string[] {
  return runRules(contentRules, library(files), 'content', { today: '2026-11-22' }).map(
    (finding) => `${finding.rule}: ${show(finding)}`,
  )
}

const show = ({ file, line, column, endLine, endColumn, message, expected }: Finding) =>
  `${file} ${line}:${column}-${endLine}:${endColumn} ${message}${expected ? ` (${expected})` : ''}`
