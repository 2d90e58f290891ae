import type { Reporter } from './index.ts'

/** One array of findings. */
export const json: Reporter = (findings) =>
  JSON.stringify(
    findings.map(({ edits, ...finding }) => finding),
    null,
    2,
  )
