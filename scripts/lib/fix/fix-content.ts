import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Edit, Finding } from '../../../src/checks/rule.ts'
import { buildLibrary } from '../../../src/library/build-library.ts'
import type { Library } from '../../../src/library/library.ts'
import { type ContentCheck, checkLibrary, readingsWith } from '../check-content.ts'
import { fingerprints } from '../fingerprint.ts'
import type { Progress } from '../progress.ts'
import { readInterfaces } from '../read-library.ts'
import { readTree } from '../read-tree.ts'
import { applyEdits } from './apply-edits.ts'

export interface Fixed {
  /** What the library is like as it was read. */
  before: ContentCheck
  /** What the library would be like with all files written. */
  check: ContentCheck
  /** Texts of the files that change, as they are written: with their byte order mark. */
  files: ReadonlyMap<string, { before: string; after: string }>
  /** How many findings are gone. */
  mended: number
}

// One mended place may show the next, and a list takes an entry a round; without an end, two rules undo each other.
const mostRounds = 50

/** Mend in memory what has one right answer, until nothing changes: `writeFixed` then writes it. */
export async function fixContent(contentDir: string, today: string, progress?: Progress): Promise<Fixed> {
  const [files, interfaces] = await Promise.all([readTree(contentDir), readInterfaces()])
  const texts = new Map<string, string>()
  const readings = readingsWith(progress)
  const check = () => {
    const all = new Map<string, string | Uint8Array>([...files, ...texts])
    return checkLibrary(buildLibrary(all, interfaces, readings), contentDir, today, {
      progress,
      withEdits: true,
    })
  }

  const first = check()
  let last = first
  for (let round = 0; round < mostRounds; round++) {
    const changed = editedFiles(last, files)
    if (changed.size === 0) break
    for (const [file, text] of changed) texts.set(file, text)
    const next = check()
    keepReadable(last.library, next.library, changed)
    last = next
  }
  const changes = [...texts].map(
    ([file, after]) => [file, { before: decode(files.get(file)), after }] as const,
  )
  return {
    before: first,
    check: last,
    files: new Map(changes.filter(([, { before, after }]) => before !== after)),
    mended: countGone(first.findings, last.findings),
  }
}

export async function writeFixed(contentDir: string, { files }: Pick<Fixed, 'files'>): Promise<void> {
  for (const [file, { after }] of files) await writeFile(join(contentDir, file), after)
}

function editedFiles(
  { findings, library }: ContentCheck,
  files: ReadonlyMap<string, Uint8Array>,
): Map<string, string> {
  const edits = Map.groupBy<string, Edit>(
    findings.flatMap(({ edits = [] }) => edits),
    ({ file }) => file,
  )
  const changed = new Map<string, string>()
  for (const [file, inFile] of edits) {
    const before = library.textOf(file)
    if (before === undefined) continue
    const { text } = applyEdits(before, inFile)
    if (text !== before) changed.set(file, markOf(files.get(file)) + text)
  }
  return changed
}

/** A byte order mark, which the library does not see, stays where it was. */
const markOf = (bytes: Uint8Array | undefined) => (decode(bytes).startsWith('\uFEFF') ? '\uFEFF' : '')

const decode = (bytes: Uint8Array | undefined) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

/** Throws for an edit after which a file cannot be read: that is a fault of our own code, and nothing is written. */
function keepReadable(before: Library, after: Library, changed: ReadonlyMap<string, string>): void {
  const broken = (library: Library) =>
    new Set(library.problems.flatMap(({ kind, file }) => (/^(yaml|mdx)-invalid$/.test(kind) ? file : [])))
  const brokenBefore = broken(before)
  for (const file of broken(after)) {
    if (changed.has(file) && !brokenBefore.has(file))
      throw new Error(`A fix would make \`${file}\` unreadable`)
  }
}

function countGone(before: readonly Finding[], after: readonly Finding[]): number {
  const still = new Set(fingerprints(after))
  return fingerprints(before).filter((each) => !still.has(each)).length
}
