import { constants } from 'node:fs'
import { copyFile, mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Library } from '../../../src/library/library.ts'
import { readManifest, writeManifest } from './manifest.ts'
import { handoutDigests } from './page-digest.ts'
import { plannedHandouts } from './planned-handouts.ts'
import { showLinks } from './show-links.ts'
import { standingHandouts } from './standing-handouts.ts'

/**
 * Take the PDFs of the site before along, where their pages are still the same; those of a changed page would hand out
 * what it no longer says. Nothing to say where there were none.
 */
export async function keepHandouts(
  before: string,
  next: string,
  library: Library,
): Promise<{ kept: number; planned: number } | undefined> {
  const manifest = await readManifest(before)
  if (!manifest) return undefined
  const plan = plannedHandouts(library)
  const handouts = await standingHandouts(before, manifest, plan, await handoutDigests(next))
  for (const { file } of handouts) {
    await mkdir(dirname(join(next, file)), { recursive: true })
    await copyFile(join(before, file), join(next, file), constants.COPYFILE_FICLONE)
  }
  await writeManifest(next, { ...manifest, handouts })
  await showLinks(next, plan, handouts)
  return { kept: handouts.length, planned: plan.length }
}
