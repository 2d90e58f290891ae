import type { Context, Finding, Rule } from './rule.ts'

/** Run rules over what they check: all findings, sorted by file, place and rule. `room` is the rules' folder. */
export function runRules<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
  room: 'content' | 'site',
  context: Context,
): Finding[] {
  const findings = rules.flatMap(({ id, severity, check }) =>
    [...check(subject, context)].map(({ file, place, message, expected }): Finding => {
      const url = `src/checks/${room}/${id}.md`
      return { rule: id, severity, file, ...place, message, ...(expected ? { expected } : {}), url }
    }),
  )
  return findings.sort(
    (a, b) =>
      compare(a.file, b.file) ||
      a.line - b.line ||
      a.column - b.column ||
      compare(a.rule, b.rule) ||
      compare(a.message, b.message),
  )
}

// Not `localeCompare`: the order must be the same on every machine.
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
