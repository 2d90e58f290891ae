import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { withHandoutLinks } from './handout-links.ts'
import type { MadeHandout } from './manifest.ts'
import type { PlannedHandout } from './planned-handouts.ts'

/** Show the links to those PDFs that are there, and put the others away. */
export async function showLinks(
  folder: string,
  plan: readonly PlannedHandout[],
  made: readonly MadeHandout[],
): Promise<void> {
  const files = new Set(made.map(({ file }) => file))
  for (const page of new Set(plan.map((each) => each.page))) {
    const path = join(folder, page, 'index.html')
    const html = await readFile(path, 'utf8').catch(() => undefined)
    if (html === undefined) continue
    const shown = withHandoutLinks(html, (file) => files.has(file))
    if (shown !== html) await writeFile(path, shown)
  }
}
