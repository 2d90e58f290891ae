import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { BuiltPage, BuiltSite } from '../../src/checks/built-site.ts'
import type { Finding, Rule } from '../../src/checks/rule.ts'

interface Kept {
  /** Digests of pages. */
  clean: string[]
  /** Bytes of files, as a host packs them, by digest. */
  weights: Record<string, number>
}

/** What a former build found of its pages: rules that look at a page alone need not look at a clean one again. */
export class CleanPages {
  readonly #file: string
  readonly #code: string
  readonly #before: ReadonlySet<string>
  readonly #weights: Record<string, number>
  readonly #weighed: Record<string, number> = {}

  private constructor(file: string, code: string, { clean, weights }: Kept) {
    this.#file = file
    this.#code = code
    this.#before = new Set(clean)
    this.#weights = weights
  }

  /** `code` is a digest of the rules, and of all else beside the pages that they know. */
  static async read(folder: string, code: string): Promise<CleanPages> {
    const file = join(folder, 'clean-pages.json')
    const text = await readFile(file, 'utf8').catch(() => '{ "clean": [], "weights": {} }')
    return new CleanPages(file, code, JSON.parse(text) as Kept)
  }

  /** The pages that were not clean before, as they are now. */
  othersOf({ pages }: BuiltSite): BuiltPage[] {
    return pages.filter((page) => !this.#before.has(this.#keyOf(page)))
  }

  /** `weigh`, asked only for what it has not weighed in the former build. */
  weighOnce(weigh: (bytes: Uint8Array) => number): (bytes: Uint8Array) => number {
    return (bytes) => {
      const key = digest(this.#code, bytes)
      const weight = this.#weights[key] ?? weigh(bytes)
      this.#weighed[key] = weight
      return weight
    }
  }

  /** Keep what was weighed, and the pages in which no rule that looks at a page alone has found anything. */
  async save(
    { pages }: BuiltSite,
    rules: readonly Rule<BuiltSite>[],
    findings: readonly Finding[],
  ): Promise<void> {
    const alone = new Set(rules.flatMap((rule) => (rule.alone ? rule.id : [])))
    const found = new Set(findings.flatMap(({ rule, file }) => (alone.has(rule) ? file : [])))
    const clean = pages.filter(({ file }) => !found.has(file)).map((page) => this.#keyOf(page))
    const kept: Kept = { clean, weights: this.#weighed }
    await writeFile(this.#file, JSON.stringify(kept))
  }

  #keyOf({ file, text }: BuiltPage): string {
    return digest(this.#code, file, text)
  }
}

function digest(...parts: (string | Uint8Array)[]): string {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part).update('\0')
  return hash.digest('base64url')
}
