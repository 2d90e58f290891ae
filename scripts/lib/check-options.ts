import { day } from '../../src/library/schema/fields.ts'
import { readArguments } from './read-arguments.ts'
import { type Format, reporters } from './report/index.ts'
import { UsageError } from './usage-error.ts'

export const checkUsage = `Checks the library: every link, word, question, claim and date, before it is published.

  npm run check                                    finds what does not hold
  npm run check -- --fix                           mends what has one right answer
  npm run check -- --calendar                      lists reviews that are overdue or fall due soon

  --format text|json|github|sarif   how findings are printed; the calendar knows text and json
  --today YYYY-MM-DD                the day of the check, instead of this one
  --fix                             mend ids, headings, relations and the order of words; tell what is left
  --dry-run                         with --fix: show a diff, and write nothing
  --baseline FILE                   let the findings of FILE stand: only others count
  --write-baseline FILE             write today's findings to FILE; with --baseline, only those of it that still stand
  --watch                           check again at each change, until Ctrl+C
  --calendar                        list reviews, and check nothing
  --help                            show this

CONTENT_DIR=FOLDER chooses another library.
Exit code: 0 no errors, 1 errors, 2 could not run.`

export interface CheckOptions {
  format: Format
  today: string
  fix: boolean
  dryRun: boolean
  calendar: boolean
  watch: boolean
  help: boolean
  baseline?: string | undefined
  writeBaseline?: string | undefined
}

/** Read the options of the checker. Throws a UsageError for what cannot be, or cannot be together. */
export function readCheckOptions(args?: string[]): CheckOptions {
  const found = readArguments(
    {
      format: 'text',
      today: 'text',
      fix: 'flag',
      'dry-run': 'flag',
      baseline: 'text',
      'write-baseline': 'text',
      calendar: 'flag',
      watch: 'flag',
      help: 'flag',
    },
    args,
  )
  const { format = 'text', today = new Date().toISOString().slice(0, 10) } = found
  if (!isFormat(format)) {
    throw new UsageError(
      `Unexpected --format \`${format}\`, expected one of ${Object.keys(reporters).join(', ')}`,
    )
  }
  if (!day.safeParse(today).success) {
    throw new UsageError(`Unexpected --today \`${today}\`, expected a date such as 2026-09-01`)
  }
  const options = {
    format,
    today,
    fix: found.fix ?? false,
    dryRun: found['dry-run'] ?? false,
    calendar: found.calendar ?? false,
    watch: found.watch ?? false,
    help: found.help ?? false,
    baseline: found.baseline,
    writeBaseline: found['write-baseline'],
  }
  const fault = faultOf(options)
  if (fault) throw new UsageError(fault)
  return options
}

function faultOf({
  format,
  fix,
  dryRun,
  calendar,
  watch,
  baseline,
  writeBaseline,
}: CheckOptions): string | undefined {
  if (dryRun && !fix) return 'Unexpected `--dry-run`, expected `--fix` beside it'
  if (dryRun && format !== 'text')
    return `Unexpected --format \`${format}\`, expected text: \`--dry-run\` is a diff`
  if (dryRun && writeBaseline)
    return 'Unexpected `--write-baseline`, expected nothing to be written with `--dry-run`'
  if (watch && (fix || calendar || baseline || writeBaseline || format !== 'text'))
    return 'Unexpected `--watch`, expected no option but `--today` beside it'
  if (!calendar) return undefined
  if (fix || baseline || writeBaseline)
    return 'Unexpected `--calendar`, expected no option to fix or compare beside it'
  if (format !== 'text' && format !== 'json')
    return `Unexpected --format \`${format}\`, expected text or json`
  return undefined
}

const isFormat = (name: string): name is Format => Object.hasOwn(reporters, name)
