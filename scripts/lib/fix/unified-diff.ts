import { styleText } from 'node:util'
import { FILE_HEADERS_ONLY, formatPatch, structuredPatch } from 'diff'

/** What changes in a file, as `git apply` and `patch -p1` take it; coloured where the terminal can. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const patch = structuredPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, { context: 3 })
  return formatPatch(patch, FILE_HEADERS_ONLY)
    .split('\n')
    .map((line) => {
      const colour = line.startsWith('+') ? 'green' : line.startsWith('-') ? 'red' : undefined
      return colour ? styleText(colour, line) : line
    })
    .join('\n')
}
