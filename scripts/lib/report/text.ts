import { styleText } from 'node:util'
import type { Finding } from '../../../src/checks/rule.ts'
import { excerpt } from './excerpt.ts'
import { hinted } from './hinted.ts'
import type { Reporter } from './index.ts'
import { printable } from './printable.ts'

/** Grouped by file, each finding with its line and the range underlined. Coloured where the terminal can. */
export const text: Reporter = (findings, { folder, textOf }) => {
  const files = Map.groupBy(findings, ({ file }) => file)
  return [...files]
    .map(([file, inFile]) => {
      const lines = textOf(file)?.split(/\r?\n/) ?? []
      const shown = inFile.map((each) => show(each, lines[each.line - 1] ?? ''))
      return [styleText('underline', printable(`${folder}/${file}`)), ...shown].join('\n')
    })
    .join('\n\n')
}

function show(finding: Finding, source: string): string {
  const { severity, line, column, rule } = finding
  const colour = severity === 'error' ? 'red' : 'yellow'
  const message = printable(hinted(finding))
  const head = `  ${line}:${column}  ${styleText(colour, severity)}  ${message}  ${styleText('dim', rule)}`
  const found = excerpt(source, finding)
  if (!found) return head
  return `${head}\n      ${styleText('dim', found.line)}\n      ${styleText(colour, found.marks)}`
}
