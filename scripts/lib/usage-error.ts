/** A command cannot run: told in one line, with exit code 2. */
export class UsageError extends Error {}
