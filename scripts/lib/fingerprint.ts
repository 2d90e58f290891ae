import { createHash } from 'node:crypto'
import type { Finding } from '../../src/checks/rule.ts'

/**
 * A fingerprint for each finding, in their order. A finding keeps its own when it moves within its file, and when a
 * number of its message changes, such as the words of a long sentence; equal ones of one file are counted.
 */
export function fingerprints(findings: readonly Finding[]): string[] {
  const counts = new Map<string, number>()
  return findings.map(({ rule, file, message }) => {
    const what = [rule, file, withoutNumbers(message)].join('\n')
    const count = counts.get(what) ?? 0
    counts.set(what, count + 1)
    return createHash('sha256').update(`${what}\n${count}`).digest('hex').slice(0, 32)
  })
}

/** Numbers in code are part of an id or of what someone wrote. */
const withoutNumbers = (message: string) =>
  message.replace(/(`[^`]*`)|\d+(?:\.\d+)?/g, (_, code: string | undefined) => code ?? '#')
