import { createHash } from 'node:crypto'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { readBuiltSite } from '../../src/checks/built-site.ts'
import type { Finding } from '../../src/checks/rule.ts'
import { runRules } from '../../src/checks/run.ts'
import { siteRules } from '../../src/checks/site/index.ts'
import type { Site } from '../../src/library/library.ts'
import { indexSite } from './index-site.ts'
import { readTree } from './read-tree.ts'
import type { ReportContext } from './report/index.ts'
import type { Settings } from './settings.ts'

/** Where a site is made, beside the one that it will take the place of. */
export const stagingOf = (outDir: string) => `${outDir}.new`

/** Build the site beside the old one, and index it. The old one stays as it is: `publish` puts the new one in its place. */
export async function buildSite(settings: Settings): Promise<void> {
  const staging = stagingOf(settings.outDir)
  await rm(staging, { recursive: true, force: true })
  process.env.ASTRO_TELEMETRY_DISABLED = '1'
  const { build } = await import('astro')
  await build({ outDir: staging, cacheDir: cacheOf(settings.contentDir), logLevel: 'error' })
  await indexSite(staging)
}

/** Run the site rules over a built site. */
export async function checkSite(
  folder: string,
  settings: Settings,
  { languages, limits: { pageKilobytes } }: Site,
): Promise<{ findings: Finding[]; context: ReportContext; pages: number }> {
  const files = await readTree(folder, (path) => !path.endsWith('.pdf'))
  const site = readBuiltSite(files, { ...settings, languages, pageKilobytes, weigh })
  const findings = runRules(siteRules, site, 'site', { today: '' })
  const textOf = (file: string) => new TextDecoder().decode(files.get(file))
  return { findings, context: { folder, rules: siteRules, textOf }, pages: site.pages.length }
}

/** As hosts compress a file when they send it; made ready beforehand it would be a tenth smaller, and slow to measure. */
const weigh = (bytes: Uint8Array) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length

/** Put the new site in the place of the old one. */
export async function publish({ outDir }: Settings): Promise<void> {
  const old = `${outDir}.old`
  await rm(old, { recursive: true, force: true })
  await rename(outDir, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
  })
  await rename(stagingOf(outDir), outDir)
  await rm(old, { recursive: true, force: true })
}

/** Each library has its own store of what was drawn before. */
const cacheOf = (contentDir: string) =>
  join('node_modules/.cache/careleaf', createHash('sha256').update(contentDir).digest('hex').slice(0, 16))
