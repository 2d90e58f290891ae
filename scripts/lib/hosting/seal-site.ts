import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Library } from '../../../src/library/library.ts'
import { writeOfflineFiles } from '../offline-files.ts'
import { readTree } from '../read-tree.ts'
import type { Settings } from '../settings.ts'
import { billOfMaterials } from './bill-of-materials.ts'
import { headersFile, redirectsFile } from './host-files.ts'
import { redirectsOf } from './redirects.ts'
import { securityTxt } from './security-txt.ts'
import { isPackedCopy, sumsFile, sumsOf, writeSums } from './sums.ts'

const lockfile = join(import.meta.dirname, '../../../package-lock.json')

/**
 * Write the list of what readers may save, and the files that hosts and security teams read, into a built site, and last
 * its `SHA256SUMS`. Copies that were packed of what it held before are taken away.
 */
export async function sealSite(folder: string, settings: Settings, library: Library): Promise<void> {
  const { siteUrl, basePath } = settings
  await writeOfflineFiles(folder, library.site.offline)
  const files = await readTree(folder, () => false)
  const packed = [...files.keys()].filter((file) => isPackedCopy(file, (name) => files.has(name)))
  await Promise.all(packed.map((file) => rm(join(folder, file))))

  await write(folder, '_headers', headersFile([...files.keys()], basePath))
  await write(folder, '_redirects', redirectsFile(redirectsOf(library, basePath)))
  await write(folder, 'sbom.cdx.json', billOfMaterials(await readFile(lockfile, 'utf8')))
  const security = securityTxt(library.site, siteUrl + basePath)
  if (security) await write(folder, '.well-known/security.txt', security)
  await write(folder, sumsFile, writeSums(await sumsOf(folder)))
}

async function write(folder: string, file: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, file)), { recursive: true })
  await writeFile(join(folder, file), text)
}
