import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from './page-digest.ts'
import type { PlannedHandout } from './planned-handouts.ts'

/** A PDF that was made. */
export interface MadeHandout extends Omit<PlannedHandout, 'address' | 'parts'> {
  bytes: number
  sha256: string
  /** Digest of what it was made from. */
  from: string
}

/** What `handouts/manifest.json` holds. */
export interface Manifest {
  /** What made the PDFs: with another browser they may come out otherwise. */
  madeBy: string
  handouts: MadeHandout[]
}

export const handoutsFolder = 'handouts'
const fileIn = (folder: string) => join(folder, handoutsFolder, 'manifest.json')

/** The manifest of a built site. None where there is none that can be read: its PDFs are then made again. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  try {
    const manifest: Manifest = JSON.parse(await readFile(fileIn(folder), 'utf8'))
    return Array.isArray(manifest.handouts) ? manifest : undefined
  } catch {
    return undefined
  }
}

/** Write the manifest, sorted and without times. An interruption leaves the one before. */
export async function writeManifest(folder: string, { madeBy, handouts }: Manifest): Promise<void> {
  const sorted = handouts
    .map(({ file, page, packet, language, paper, print, bytes, sha256, from }) => ({
      ...{ file, page, packet, language, paper, print, bytes, sha256, from },
    }))
    .sort((a, b) => (a.file < b.file ? -1 : 1))
  const next = `${fileIn(folder)}.new`
  await mkdir(join(folder, handoutsFolder), { recursive: true })
  await writeFile(next, `${JSON.stringify({ madeBy, handouts: sorted }, undefined, 2)}\n`)
  await rename(next, fileIn(folder))
}

/** Whether a PDF lies there as it was made. */
export async function isWhole(folder: string, { file, sha256: digest }: MadeHandout): Promise<boolean> {
  const bytes = await readFile(join(folder, file)).catch(() => undefined)
  return bytes !== undefined && sha256(bytes) === digest
}
