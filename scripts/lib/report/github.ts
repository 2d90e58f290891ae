import type { Reporter } from './index.ts'

/** Annotations of GitHub Actions, one a line. */
export const github: Reporter = (findings, { folder }) =>
  findings
    .map(({ rule, severity, file, line, column, endLine, endColumn, message, expected }) => {
      const place = `line=${line},col=${column},endLine=${endLine},endColumn=${endColumn}`
      const hint = expected ? `. Did you mean \`${expected}\`?` : ''
      return `::${severity} file=${property(`${folder}/${file}`)},${place},title=${rule}::${data(message + hint)}`
    })
    .join('\n')

const data = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
