import { execFile } from 'node:child_process'
import { join } from 'node:path'

export const projectDir = join(import.meta.dirname, '../..')

// What Vitest sets for its own workers would reach the build, and a user has none of it.
const { NODE_ENV, MODE, DEV, PROD, SSR, BASE_URL, VITEST, ...usersEnv } = process.env

export { usersEnv }

/** Run a command of the project as a user does: its exit code, and all that it prints. */
export function run(
  script: string,
  { args = [], env = {} }: { args?: string[]; env?: Record<string, string> } = {},
): Promise<{ code: number; output: string; stdout: string; stderr: string }> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join('scripts', script), ...args],
      { cwd: projectDir, env: { ...usersEnv, NO_COLOR: '1', ...env }, maxBuffer: 1e8 },
      (error, stdout, stderr) =>
        done({ code: Number(error?.code ?? 0), output: stdout + stderr, stdout, stderr }),
    )
  })
}
