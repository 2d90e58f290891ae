import type { Edit, Finding } from '../../../src/checks/rule.ts'
import type { Place } from '../../../src/library/place.ts'
import { fingerprints } from '../fingerprint.ts'
import { hinted } from './hinted.ts'
import type { Reporter } from './index.ts'

/** SARIF 2.1.0, for code scanning. */
export const sarif: Reporter = (findings, { folder, rules }) => {
  const prints = fingerprints(findings)
  const results = findings.map((finding, index) => result(finding, prints[index] as string, folder))
  const driver = {
    name: 'careleaf',
    rules: rules.map(({ id, summary, severity }) => ({
      id,
      shortDescription: { text: summary },
      defaultConfiguration: { level: severity },
    })),
  }
  return JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [{ tool: { driver }, columnKind: 'utf16CodeUnits', results }],
    },
    null,
    2,
  )
}

function result(finding: Finding, print: string, folder: string) {
  const { rule, severity, file, edits = [] } = finding
  return {
    ruleId: rule,
    level: severity,
    message: { text: hinted(finding) },
    locations: [
      { physicalLocation: { artifactLocation: locationOf(folder, file), region: regionOf(finding) } },
    ],
    partialFingerprints: { 'careleaf/v1': print },
    ...(edits.length > 0 ? { fixes: [fix(edits, folder)] } : {}),
  }
}

const fix = (edits: readonly Edit[], folder: string) => ({
  description: { text: 'What `npm run check -- --fix` writes' },
  artifactChanges: [...Map.groupBy(edits, ({ file }) => file)].map(([file, inFile]) => ({
    artifactLocation: locationOf(folder, file),
    replacements: inFile.map(({ place, text }) => ({
      deletedRegion: regionOf(place),
      insertedContent: { text },
    })),
  })),
})

const locationOf = (folder: string, file: string) => ({
  uri: `${folder}/${file}`.split('/').map(encodeURIComponent).join('/'),
})

const regionOf = ({ line, column, endLine, endColumn }: Place) => ({
  startLine: line,
  startColumn: column,
  endLine,
  endColumn,
})
