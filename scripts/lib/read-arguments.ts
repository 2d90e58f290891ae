import { parseArgs } from 'node:util'
import { nearest } from '../../src/library/nearest.ts'
import { UsageError } from './usage-error.ts'

type Kinds = Readonly<Record<string, 'text' | 'flag'>>

type Arguments<K extends Kinds> = {
  [Name in keyof K]?: K[Name] extends 'text' ? string : true
}

/** Read options such as `--name value` and `--flag`. Throws a UsageError for what a command does not know. */
export function readArguments<const K extends Kinds>(known: K, args = process.argv.slice(2)): Arguments<K> {
  const names = Object.keys(known)
  const options = Object.fromEntries(
    names.map((name) => [
      name,
      { type: known[name] === 'text' ? ('string' as const) : ('boolean' as const) },
    ]),
  )
  const { tokens } = parseArgs({ args, options, strict: false, tokens: true })
  const found: Record<string, string | true> = {}
  for (const token of tokens) {
    if (token.kind === 'option-terminator') continue
    if (token.kind === 'positional') {
      throw new UsageError(`Unexpected \`${token.value}\`, expected options only; \`--help\` shows them`)
    }
    const { name, rawName, value, inlineValue } = token
    if (!Object.hasOwn(known, name)) throw new UsageError(unknownOption(rawName, name, names))
    if (known[name] === 'flag' && value !== undefined) {
      throw new UsageError(`Unexpected value of \`--${name}\`, expected none`)
    }
    if (known[name] === 'text' && (!value || (!inlineValue && value.startsWith('-')))) {
      throw new UsageError(`Missing value of \`--${name}\`; \`--help\` shows what it takes`)
    }
    found[name] = value ?? true
  }
  return found as Arguments<K>
}

/** The number of an option. Throws a UsageError for what is no whole number above 0. */
export function readCount(value: string | undefined, otherwise: number): number {
  const number = Number(value ?? otherwise)
  if (Number.isInteger(number) && number > 0) return number
  throw new UsageError(`Unexpected number \`${value}\`, expected a whole one above 0`)
}

/** What a command is about, such as `nginx` in `nginx --brotli`, and its options. */
export function takeSubject(args = process.argv.slice(2)): {
  subject?: string | undefined
  options: string[]
} {
  const [first] = args
  return first && !first.startsWith('-') ? { subject: first, options: args.slice(1) } : { options: args }
}

function unknownOption(rawName: string, name: string, names: readonly string[]): string {
  const near = nearest(name, names)
  const hint = near ? `. Did you mean \`--${near}\`?` : ''
  return `Unexpected option \`${rawName}\`, expected one that \`--help\` shows${hint}`
}
