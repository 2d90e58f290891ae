import { styleText } from 'node:util'
import type { Finding } from '../../../src/checks/rule.ts'
import type { Reporter } from './index.ts'

/** Grouped by file, each finding with its line and the range underlined. Coloured where the terminal can. */
export const text: Reporter = (findings, { folder, textOf }) => {
  const files = Map.groupBy(findings, ({ file }) => file)
  return [...files]
    .map(([file, inFile]) => {
      const lines = textOf(file)?.split(/\r?\n/) ?? []
      return [styleText('underline', `${folder}/${file}`), ...inFile.map((each) => show(each, lines))].join(
        '\n',
      )
    })
    .join('\n\n')
}

function show(finding: Finding, lines: readonly string[]): string {
  const { severity, line, column, message, expected, rule } = finding
  const colour = severity === 'error' ? 'red' : 'yellow'
  const hint = expected ? `. Did you mean \`${expected}\`?` : ''
  const head = `  ${line}:${column}  ${styleText(colour, severity)}  ${message}${hint}  ${styleText('dim', rule)}`
  const excerpt = underlined(finding, lines[line - 1] ?? '')
  return excerpt ? `${head}\n${excerpt}` : head
}

const widest = 100

function underlined({ line, column, endLine, endColumn }: Finding, source: string): string | undefined {
  if (!source.trim()) return undefined
  const end = endLine === line ? Math.max(endColumn, column + 1) : source.length + 1
  const from = column > widest - 20 ? column - 40 : 0
  const shown = source.slice(from, from + widest)
  const length = Math.max(1, Math.min(end - column, shown.length - (column - 1 - from)))
  const indent = shown.slice(0, column - 1 - from).replace(/[^\t]/g, ' ')
  return `${styleText('dim', `      ${shown}`)}\n      ${indent}${'^'.repeat(length)}`
}
