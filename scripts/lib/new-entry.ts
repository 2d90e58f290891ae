import { isSeq, parseDocument, stringify } from 'yaml'
import { UsageError } from './usage-error.ts'

/** A YAML list with an entry more at its end; all that stands in it stays. Throws a UsageError where it is no such list. */
export function withEntry(file: string, text: string, entry: Readonly<Record<string, unknown>>): string {
  const before = parseDocument(text, { logLevel: 'silent' })
  const list = before.contents
  if (before.errors.length > 0 || (list !== null && !isSeq(list)))
    throw new UsageError(`Cannot add to \`${file}\`, expected a list: \`npm run check\` shows what is wrong`)
  if (list?.flow) {
    before.add(before.createNode(entry))
    return before.toString()
  }
  const start = text.trimEnd()
  return `${start}${start ? '\n\n' : ''}${stringify([entry])}`
}
