import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Path } from '../../src/site-app.ts'
import type { BundledSite } from './bundled-site.ts'
import { copyTree } from './copy-tree.ts'
import type { Settings } from './settings.ts'

// Not through promises: for a thousand small files they take twice as long.

/** Draw a site into a folder. What `kept` has of the last build, under the same key, is not drawn again. */
export async function drawPages(
  { sitePaths, drawPath, assets }: BundledSite,
  outDir: string,
  kept: string,
  { siteUrl, basePath }: Settings,
): Promise<void> {
  copyTree(assets, outDir)
  mkdirSync(kept, { recursive: true })
  const before = new Set(readdirSync(kept))
  for (const [file, paths] of Map.groupBy(await sitePaths(), fileOf)) {
    // Of two for one file the first counts, as Astro has it.
    const [path] = paths as [Path]
    const to = join(outDir, file)
    mkdirSync(dirname(to), { recursive: true })
    const name = path.cacheKey && nameOf(file, path.cacheKey)
    if (name && before.delete(name)) {
      copyFileSync(join(kept, name), to)
      continue
    }
    const address = new URL(basePath + file.replace(/(^|(?<=\/))index\.html$/, ''), siteUrl)
    const bytes = await drawPath(address.href, path)
    writeFileSync(to, bytes)
    if (name) writeFileSync(join(kept, name), bytes)
  }
  for (const gone of before) rmSync(join(kept, gone))
}

const nameOf = (file: string, key: string) => createHash('sha256').update(`${file}\n${key}`).digest('hex')

/** Where hosts look for what stands at a path. */
function fileOf({ pathname, route }: Path): string {
  const path = pathname.replace(/^\/|\/$/g, '')
  if (route.type === 'endpoint') return path
  return path === '404' ? '404.html' : join(path, 'index.html')
}
