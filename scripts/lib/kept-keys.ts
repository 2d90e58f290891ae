import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Of what a page shows: a digest, and the mark of its edition. */
export interface PageKey {
  drawn: string
  edition: string
}

/** What it was drawn from comes first. */
type Key = [from: string, drawn: string, edition: string]

/** Keys of pages as the last build drew them: a page drawn from the same is known without drawing it. */
export class KeptKeys {
  /** A digest of the code that draws. */
  readonly code: string
  readonly #file: string
  readonly #before: Map<string, Key>
  readonly #now = new Map<string, Key>()
  #common = ''

  private constructor(file: string, code: string, before: Map<string, Key>) {
    this.#file = file
    this.code = code
    this.#before = before
  }

  static async read(folder: string, code: string): Promise<KeptKeys> {
    const file = join(folder, 'keys.json')
    const text = await readFile(file, 'utf8').catch(() => '{}')
    return new KeptKeys(file, code, new Map(Object.entries(JSON.parse(text) as Record<string, Key>)))
  }

  /** `common` is what all pages are drawn from. */
  begin(common: string): void {
    this.#common = digest(this.code + common)
  }

  /** The key of what `draw` draws from the text of a file, which is asked for only when something of it has changed. */
  keyOf(file: string, text: string, draw: () => PageKey): PageKey {
    const from = digest(this.#common + text)
    const [before, ...known] = this.#now.get(file) ?? this.#before.get(file) ?? []
    const [drawn = '', edition = ''] = known
    const key = before === from ? { drawn, edition } : draw()
    this.#now.set(file, [from, key.drawn, key.edition])
    return key
  }

  async save(): Promise<void> {
    await writeFile(this.#file, JSON.stringify(Object.fromEntries(this.#now)))
  }
}

const digest = (text: string) => createHash('sha256').update(text).digest('base64url')
