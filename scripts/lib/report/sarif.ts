import { createHash } from 'node:crypto'
import type { Finding } from '../../../src/checks/rule.ts'
import type { Reporter } from './index.ts'

/** SARIF 2.1.0, for code scanning. */
export const sarif: Reporter = (findings, { folder, rules }) =>
  JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: {
            driver: {
              name: 'careleaf',
              rules: rules.map(({ id, summary, severity }) => ({
                id,
                shortDescription: { text: summary },
                defaultConfiguration: { level: severity },
              })),
            },
          },
          columnKind: 'utf16CodeUnits',
          results: findings.map((finding) => result(finding, folder)),
        },
      ],
    },
    null,
    2,
  )

function result(finding: Finding, folder: string) {
  const { rule, severity, file, line, column, endLine, endColumn, message, expected } = finding
  return {
    ruleId: rule,
    level: severity,
    message: { text: expected ? `${message}. Did you mean \`${expected}\`?` : message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: encodeURI(`${folder}/${file}`) },
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
    partialFingerprints: { 'careleaf/v1': fingerprint(finding) },
  }
}

/** The same for a finding that has only moved within its file. */
const fingerprint = ({ rule, file, message }: Finding) =>
  createHash('sha256').update([rule, file, message].join('\n')).digest('hex').slice(0, 32)
