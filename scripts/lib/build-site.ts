import { readFileSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { readBuiltSite } from '../../src/checks/built-site.ts'
import type { Finding } from '../../src/checks/rule.ts'
import { runSiteRules } from '../../src/checks/run-site-rules.ts'
import { siteRules } from '../../src/checks/site/index.ts'
import { setDrawings } from '../../src/drawings.ts'
import type { Library, Site } from '../../src/library/library.ts'
import { bundledSite } from './bundled-site.ts'
import { CleanPages } from './clean-pages.ts'
import { codeDigest } from './code-digest.ts'
import { drawPages } from './draw-pages.ts'
import { indexSite } from './index-site.ts'
import { KeptKeys } from './kept-keys.ts'
import { libraryDrawings } from './library-drawings.ts'
import { pathsBelow } from './read-tree.ts'
import type { ReportContext } from './report/index.ts'
import type { Settings } from './settings.ts'
import { openStore } from './store.ts'

/** Where a site is made, beside the one that it will take the place of. */
export const stagingOf = (outDir: string) => `${outDir}.new`

export interface SiteCheck {
  findings: Finding[]
  context: ReportContext
  pages: number
}

/**
 * Build the site beside the old one, index it, and run the site rules over it. The old one stays as it is: `publish`
 * puts the new one in its place. `beforeCheck` may add to what was built.
 */
export async function buildSite(
  settings: Settings,
  library: Library,
  beforeCheck = async (_staging: string) => {},
): Promise<SiteCheck> {
  const { outDir, siteUrl, basePath } = settings
  const staging = stagingOf(outDir)
  await rm(staging, { recursive: true, force: true })
  const store = await openStore(settings.contentDir)
  const code = await codeDigest(siteUrl, basePath)
  const keys = await KeptKeys.read(store.folder, code)
  setDrawings(libraryDrawings(settings, async () => library, keys))
  await drawSite(settings, library, store.folder, code)
  await keys.save()
  await indexSite(staging, join(store.folder, 'full-text'), code)
  await beforeCheck(staging)
  const check = await checkSite(staging, settings, library.site, await CleanPages.read(store.folder, code))
  await store.close()
  return check
}

/** Draw the pages of a library into staging. A page with code may use all of Astro, which then makes the whole site. */
async function drawSite(settings: Settings, library: Library, kept: string, code: string): Promise<void> {
  process.env.ASTRO_TELEMETRY_DISABLED = '1'
  const staging = stagingOf(settings.outDir)
  if (library.editions.some(({ allPages }) => allPages.some(({ body }) => body?.code))) {
    const { build } = await import('astro')
    return build({ outDir: staging, cacheDir: kept, logLevel: 'error' })
  }
  const bundle = join(kept, 'bundle')
  await drawPages(await bundledSite(bundle, code), staging, join(bundle, 'drawn'), settings)
}

/** Run the site rules over a built site; over pages that were clean before only those that need all pages. */
export async function checkSite(
  folder: string,
  settings: Settings,
  { languages, limits: { pageKilobytes } }: Site,
  clean?: CleanPages,
): Promise<SiteCheck> {
  const paths = await pathsBelow(folder)
  // Read when a rule looks at it: the bytes of a large site are not held.
  const files = { keys: () => paths.values(), get: (file: string) => readFileSync(join(folder, file)) }
  const weighOnce = clean?.weighOnce(weigh) ?? weigh
  const site = readBuiltSite(files, { ...settings, languages, pageKilobytes, weigh: weighOnce })
  const findings = runSiteRules(siteRules, site, clean?.othersOf(site))
  await clean?.save(site, siteRules, findings)
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
