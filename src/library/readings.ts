import type { Problem } from './problem.ts'
import type { SourceFile } from './source-file.ts'

interface Reading {
  text: string
  value: unknown
  problems: Problem[]
}

/** What was read of each file, so that a file whose text is still the same is not read again. */
export class Readings {
  #known = new Map<string, Reading>()
  #onRead: () => void

  /** `onRead` hears of each file that is read. */
  constructor(onRead = () => {}) {
    this.#onRead = onRead
  }

  /** What `read` makes of a file, with the problems it found; `as` tells apart readings of one file. */
  of<T>(source: SourceFile, problems: Problem[], as: string, read: (problems: Problem[]) => T): T {
    const key = `${as} ${source.file}`
    let known = this.#known.get(key)
    if (known?.text !== source.text) {
      const found: Problem[] = []
      known = { text: source.text, value: readOrName(source, () => read(found)), problems: found }
      this.#known.set(key, known)
      this.#onRead()
    }
    problems.push(...known.problems)
    return known.value as T
  }
}

/** Reading never throws for what a file holds: where it does, that is a fault of our own code, and the file shows it. */
function readOrName<T>({ file }: SourceFile, read: () => T): T {
  try {
    return read()
  } catch (cause) {
    throw new Error(`Reading ${file} broke: ${cause instanceof Error ? cause.message : cause}`, { cause })
  }
}
