import { isWhole, type MadeHandout, type Manifest } from './manifest.ts'
import type { DigestOf } from './page-digest.ts'
import type { PlannedHandout } from './planned-handouts.ts'

/** The PDFs of a folder that need not be made again: planned, of the same pages, and whole. */
export async function standingHandouts(
  folder: string,
  { handouts }: Manifest,
  plan: readonly PlannedHandout[],
  digestOf: DigestOf,
): Promise<MadeHandout[]> {
  const planned = new Map(plan.map((each) => [each.file, each]))
  const standing: MadeHandout[] = []
  for (const made of handouts) {
    const now = planned.get(made.file)
    const from = now && (await digestOf(now).catch(() => undefined))
    if (from === made.from && (await isWhole(folder, made))) standing.push(made)
  }
  return standing
}
