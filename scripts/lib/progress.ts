export interface Progress {
  /** Say how much is done, of what, and of how many in all where that is known. */
  step(done: number, what: string, total?: number): void
  /** Take the bar away; call it before anything else is printed. */
  stop(): void
}

interface Terminal {
  isTTY?: boolean
  columns?: number
  write(text: string): unknown
}

const patience = 2000
const pause = 100
const widest = 30
const clear = '\r\u001B[2K'

/**
 * A progress bar for a run that takes longer than one waits for: it comes after two seconds, at a terminal only. Nothing
 * is written to a file, to a pipe, or in CI.
 */
export function progressBar(
  terminal: Terminal = process.stderr,
  { now = () => performance.now(), isCi = Boolean(process.env.CI) } = {},
): Progress {
  if (!terminal.isTTY || isCi) return { step() {}, stop() {} }
  const since = now()
  let drawn = 0
  return {
    step(done, what, total) {
      const time = now()
      if (time - since < patience || time - drawn < pause) return
      drawn = time
      terminal.write(`${clear}${total ? bar(done / total, terminal.columns) : ''}${done} ${what}`)
    },
    stop() {
      if (drawn > 0) terminal.write(clear)
      drawn = 0
    },
  }
}

function bar(share: number, columns = 80): string {
  const width = Math.max(0, Math.min(widest, columns - widest))
  const full = Math.floor(width * share)
  return `${'█'.repeat(full)}${'░'.repeat(width - full)} `
}
