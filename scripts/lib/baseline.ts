import { readFile, writeFile } from 'node:fs/promises'
import type { Finding } from '../../src/checks/rule.ts'
import { fingerprints } from './fingerprint.ts'
import { UsageError } from './usage-error.ts'

/** A finding that may stand. Only its fingerprint is compared: the rest is for those who read the file. */
export interface OldFinding {
  file: string
  rule: string
  message: string
  fingerprint: string
}

export interface Compared {
  /** Findings that the baseline does not have. */
  fresh: Finding[]
  /** Findings of the baseline that are still there, and how many are not. */
  standing: OldFinding[]
  mended: number
}

/** Read the findings that may stand. Throws a UsageError where the file holds none. */
export async function readBaseline(path: string): Promise<OldFinding[]> {
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    const hint = error.code === 'ENOENT' ? `, \`--write-baseline ${path}\` writes one` : `: ${error.message}`
    throw new UsageError(`There is no baseline \`${path}\`${hint}`)
  })
  const value = parsed(text)
  if (Array.isArray(value) && value.every(isOldFinding)) return value
  throw new UsageError(`Unexpected text in \`${path}\`, expected JSON as \`--write-baseline\` writes it`)
}

export function compareWithBaseline(baseline: readonly OldFinding[], findings: readonly Finding[]): Compared {
  const known = new Set(baseline.map(({ fingerprint }) => fingerprint))
  const found = fingerprints(findings)
  const still = new Set(found)
  const standing = baseline.filter(({ fingerprint }) => still.has(fingerprint))
  const fresh = findings.filter((_, index) => !known.has(found[index] as string))
  return { fresh, standing, mended: baseline.length - standing.length }
}

export function oldFindings(findings: readonly Finding[]): OldFinding[] {
  const all = fingerprints(findings)
  return findings.map(({ file, rule, message }, index) => ({
    file,
    rule,
    message,
    fingerprint: all[index] as string,
  }))
}

/** Write them as JSON, one a line, in an order that no moved line changes. */
export async function writeBaseline(path: string, findings: readonly OldFinding[]): Promise<void> {
  const lines = findings.map((each) => JSON.stringify(each)).sort()
  const text = lines.length > 0 ? `[\n${lines.join(',\n')}\n]\n` : '[]\n'
  await writeFile(path, text).catch((error: Error) => {
    throw new UsageError(`Cannot write the baseline: ${error.message}`)
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const isOldFinding = (value: unknown): value is OldFinding =>
  typeof value === 'object' &&
  value !== null &&
  'fingerprint' in value &&
  typeof value.fingerprint === 'string'
