import { UsageError } from './usage-error.ts'

/** Run a command: its exit code is the process's. What cannot run is told in one line, with exit code 2. */
export async function runCommand(command: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await command()
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    console.error(
      error instanceof UsageError ? message : `Careleaf could not go on: ${message.split('\n')[0]}`,
    )
    if (process.env.DEBUG && error instanceof Error) console.error(error.stack)
    process.exitCode = 2
  }
}
