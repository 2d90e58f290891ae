import { hinted } from './hinted.ts'
import type { Reporter } from './index.ts'

/** Annotations of GitHub Actions, one a line. */
export const github: Reporter = (findings, { folder }) =>
  findings
    .map((finding) => {
      const { rule, severity, file, line, column, endLine, endColumn } = finding
      // GitHub takes columns of a range within one line only.
      const place =
        line === endLine
          ? `line=${line},col=${column},endLine=${endLine},endColumn=${endColumn}`
          : `line=${line},endLine=${endLine}`
      const title = property(rule)
      return `::${severity} file=${property(`${folder}/${file}`)},${place},title=${title}::${data(hinted(finding))}`
    })
    .join('\n')

const data = (text: string) => text.replace(/%/g, '%25').replace(/\r/g, '%0D').replace(/\n/g, '%0A')
const property = (text: string) => data(text).replace(/:/g, '%3A').replace(/,/g, '%2C')
