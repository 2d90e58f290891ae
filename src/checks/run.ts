import { fileReadLast } from './file-read-last.ts'
import type { Context, Edit, Finding, Report, Rule } from './rule.ts'

interface RunOptions {
  onRule?: ((done: number) => void) | undefined
  withEdits?: boolean | undefined
}

/**
 * Run rules over what they check: all findings, sorted by file, place and rule. `room` is the rules' folder; `onRule`
 * hears how many rules are done; `withEdits` asks what mends them, too. A rule that breaks is an error that names it and the file that it was reading.
 */
export function runRules<Subject>(
  rules: readonly Rule<Subject>[],
  subject: Subject,
  room: 'content' | 'site',
  context: Context,
  { onRule = () => {}, withEdits = false }: RunOptions = {},
): Finding[] {
  const findings = rules.flatMap((rule, index) => {
    const { id, severity } = rule
    const url = `src/checks/${room}/${id}.md`
    const found = reportsOf(rule, subject, context).map(
      ({ file, place, message, expected, edits }): Finding => ({
        rule: id,
        severity,
        file,
        ...place,
        message,
        ...(expected ? { expected } : {}),
        url,
        ...(withEdits ? somethingIn(edits?.()) : {}),
      }),
    )
    onRule(index + 1)
    return found
  })
  return findings.sort(byPlace)
}

/** The order of all lists of findings. */
export const byPlace = (a: Finding, b: Finding): number =>
  compare(a.file, b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  compare(a.rule, b.rule) ||
  compare(a.message, b.message)

const somethingIn = (edits: readonly Edit[] = []) => (edits.length > 0 ? { edits } : {})

function reportsOf<Subject>({ id, check }: Rule<Subject>, subject: Subject, context: Context): Report[] {
  try {
    return [...check(subject, context)]
  } catch (cause) {
    const file = fileReadLast(subject, (watched) => [...check(watched, context)])
    const reading = file ? ` while it read ${file}` : ''
    throw new Error(`The rule ${id} broke${reading}: ${cause instanceof Error ? cause.message : cause}`, {
      cause,
    })
  }
}

// Not `localeCompare`: the order must be the same on every machine.
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
