import type { Finding } from '../../../src/checks/rule.ts'

/** The message of a finding, with the likeliest right value. */
export const hinted = ({ message, expected }: Finding) =>
  expected ? `${message}. Did you mean \`${expected}\`?` : message
